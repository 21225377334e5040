import type { RegistrationState } from '#app/domain/conference/vocabulary.ts'
import type { Bilingual, Lang } from '#app/domain/shared/lang.ts'
import { firstEntries } from '#db/queries/conference-check-in.ts'
import { readPapers } from '#db/queries/papers.ts'
import { ask, type Context } from '../../context.ts'
import { qrPath } from '../../documents/qr.ts'
import { conferenceFacts, nameIn } from './facts.ts'
import { findHolder } from './find-holder.ts'
import { ticketCode } from './ticket-code.ts'

export type TicketView = {
  conference: ReturnType<typeof conferenceFacts> & { slug: string; isDemo: boolean }
  state: RegistrationState
  online: boolean
  name: string
  other: string
  organisation: string
  kind: Bilingual
  registrationCode: string
  /** The QR; null where there is no right to a ticket. */
  qr: { size: number; path: string } | null
  letters: boolean
  /** `later`: offered, but only to who was there. */
  certificate: 'none' | 'later' | 'ready'
}

/**
 * A ticket for its page, with the papers that can be had.
 * @throws DomainError `not-found`
 */
export async function showTicket(
  context: Context,
  { slug, token, lang }: { slug: string; token: string; lang: Lang },
): Promise<TicketView> {
  ask(context, 'conference.show-ticket')
  const { conference, registration, kind } = await findHolder(context, slug, token)
  const { read } = context.store
  const confirmed = registration.state === 'confirmed'
  const papers = confirmed ? await readPapers(read, conference.id) : undefined
  const came =
    papers?.certificates &&
    (await firstEntries(read, conference.id, [registration.id])).has(registration.id)
  return {
    conference: { ...conferenceFacts(conference, lang), slug, isDemo: conference.isDemo },
    state: registration.state,
    online: kind.online,
    ...nameIn(lang, registration),
    organisation: registration.organisation,
    kind: { ru: kind.nameRu, en: kind.nameEn },
    registrationCode: registration.code,
    qr: confirmed && !kind.online ? qrPath(await ticketCode(context, registration)) : null,
    letters: papers?.letters ?? false,
    certificate: !papers?.certificates ? 'none' : came ? 'ready' : 'later',
  }
}
