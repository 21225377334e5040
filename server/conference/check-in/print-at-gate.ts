import { DomainError } from '#app/domain/shared/errors.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { notePrints, peopleForBadges } from '#db/queries/conference-name-badges.ts'
import { ask, type Context } from '../../context.ts'
import { renderPdf, renderSvg } from '../../documents/render-pdf.ts'
import type { Emblems } from '../name-badges/badges-data.ts'
import { oneNameBadge } from '../name-badges/one-name-badge.ts'
import { workingDevice } from './device.ts'

type Asked = {
  registrationId: string
  lang: Lang
  emblems: Emblems
  /** A picture for the gate's page, which prints it itself on any device; a document where no scripts run. */
  as: 'svg' | 'pdf'
  /** Only if the badge was never printed, or reads otherwise now. */
  onlyNew?: boolean
}

/**
 * Somebody's name badge, to be printed by the device of a gate: the same that the organisers print. Noted as printed.
 * @param secret of the device
 * @returns null where `onlyNew` was asked and the badge is printed already
 * @throws DomainError `gate.no-device`, `gate.ended`; `not-found` for nobody who is confirmed to come in person, and for
 * who is to use another gate
 */
export async function printAtGate(
  context: Context,
  secret: string | undefined,
  { registrationId, as, onlyNew = false, ...asked }: Asked,
): Promise<Uint8Array | null> {
  ask(context, 'conference.work-gate')
  const { store } = context
  const { conference, gate } = await workingDevice(store.read, secret, context.now())
  const wanted = { conferenceId: conference.id, ids: [registrationId] }
  const [person] = await peopleForBadges(store.read, wanted)
  if (!person || (gate.kindIds.length > 0 && !gate.kindIds.includes(person.kindId)))
    throw new DomainError('not-found')
  if (onlyNew && (await peopleForBadges(store.read, { ...wanted, onlyNew })).length === 0)
    return null
  const document = await oneNameBadge(conference, context, { person, ...asked })
  const badge = await (as === 'svg' ? renderSvg(document) : renderPdf(document))
  await store.transact((tx) => notePrints(tx, conference.id, [person], context.now()))
  return badge
}
