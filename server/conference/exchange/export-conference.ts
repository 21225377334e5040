import { ask, type Context } from '../../context.ts'
import { audit } from '../../accounts/audit.ts'
import { ownConference } from '../own-conference.ts'
import { writePackage } from './write-package.ts'

/**
 * A whole conference as one file. With people it names everybody who registered: it is noted who took it.
 * @returns the archive as it is written, and the conference's slug for its name
 * @throws DomainError `not-found`
 */
export async function exportConference(
  context: Context,
  slug: string,
  { withPeople, origin }: { withPeople: boolean; origin: string },
): Promise<{ slug: string; bytes: AsyncGenerator<Uint8Array> }> {
  const conference = await ownConference(context.store.read, slug, (thing) =>
    ask(context, 'conference.export-whole', thing),
  )
  const { store, now } = context
  await store.transact((tx) =>
    audit(tx, context, {
      action: 'conference.exported',
      subjectKind: 'conference',
      subjectId: conference.id,
      detail: { people: withPeople },
    }),
  )
  const bytes = writePackage(store.read, { conference, withPeople, origin, now: now() })
  return { slug: conference.slug, bytes }
}
