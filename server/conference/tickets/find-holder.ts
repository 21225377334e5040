import { DomainError } from '#app/domain/shared/errors.ts'
import type { ConferenceRow } from '#db/queries/conferences.ts'
import { attendanceKindById } from '#db/queries/conference-tickets.ts'
import { ask, type Context } from '../../context.ts'
import { findConference } from '../find-conference.ts'
import type { RegistrationRow } from '../registration-changed.ts'
import { readyLinks, registrationOfToken } from '../registration/links.ts'

export type Holder = {
  conference: ConferenceRow
  registration: RegistrationRow
  kind: { nameRu: string; nameEn: string; online: boolean }
}

/**
 * Who holds the link of a ticket: the link is the right to it.
 * @throws DomainError `not-found` for a link that is forged, void, or of another conference
 */
export async function findHolder(context: Context, slug: string, token: string): Promise<Holder> {
  ask(context, 'conference.show-ticket')
  const conference = await findConference(context, slug)
  await readyLinks(context.store, context.now())
  const registration = await registrationOfToken(context.store.read, context.store, token)
  if (registration?.conferenceId !== conference.id) throw new DomainError('not-found')
  const kind = await attendanceKindById(context.store.read, registration.kindId)
  return {
    conference,
    registration,
    kind: {
      nameRu: kind?.nameRu ?? '',
      nameEn: kind?.nameEn ?? '',
      online: kind?.format === 'online',
    },
  }
}
