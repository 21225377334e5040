import type { NameBadgeFormat } from '#app/domain/conference/name-badge.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { notePrints, peopleForBadges } from '#db/queries/conference-name-badges.ts'
import { ask, type Context } from '../../context.ts'
import { renderPdf } from '../../documents/render-pdf.ts'
import { findConference } from '../find-conference.ts'
import type { Emblems } from './badges-data.ts'
import { oneNameBadge } from './one-name-badge.ts'

/**
 * One name badge, to be printed at once, for an organiser; noted as printed.
 * @param format what the conference has chosen, where nothing is said
 * @throws DomainError `not-found` for nobody who is confirmed to come in person; `permission.denied`
 */
export async function printNameBadge(
  context: Context,
  {
    slug,
    registrationId,
    ...asked
  }: {
    slug: string
    registrationId: string
    lang: Lang
    emblems: Emblems
    format?: NameBadgeFormat
  },
): Promise<Uint8Array> {
  const conference = await findConference(context, slug)
  const conferenceId = conference.id
  ask(context, 'conference.print-name-badges', { scope: 'conference', scopeId: conferenceId })
  const { store } = context
  const [person] = await peopleForBadges(store.read, { conferenceId, ids: [registrationId] })
  if (!person) throw new DomainError('not-found')
  const pdf = await renderPdf(await oneNameBadge(conference, context, { person, ...asked }))
  await store.transact((tx) => notePrints(tx, conferenceId, [person], context.now()))
  return pdf
}
