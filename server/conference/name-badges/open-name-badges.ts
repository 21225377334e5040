import { DomainError } from '#app/domain/shared/errors.ts'
import { badgeFile } from '#db/queries/conference-name-badges.ts'
import { ask, type Context } from '../../context.ts'
import { findConference } from '../find-conference.ts'

/**
 * A file of name badges.
 * @throws DomainError `not-found`, also once it was removed; `permission.denied`
 */
export async function openNameBadges(
  context: Context,
  { slug, id }: { slug: string; id: string },
): Promise<{ pdf: Uint8Array; part: number; format: string }> {
  const conference = await findConference(context, slug)
  ask(context, 'conference.print-name-badges', { scope: 'conference', scopeId: conference.id })
  const found = await badgeFile(context.store.read, conference.id, id)
  if (!found) throw new DomainError('not-found')
  return { pdf: found.file.bytes, part: found.file.part, format: found.run.format }
}
