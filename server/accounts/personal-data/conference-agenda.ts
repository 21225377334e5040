import { deletePersonalRows, personalRows } from '#db/queries/personal-data.ts'
import { agendaFeed, agendaStar, sessionSeat } from '#db/schema/index.ts'
import type { PersonalDataPart } from './part.ts'

/** What somebody means to attend, and where they have a seat: nobody else needs it. A seat given up so goes to the line within a minute. */
export const conferenceAgendaData: PersonalDataPart = {
  tables: ['agenda_star', 'session_seat', 'agenda_feed'],
  async export(db, accountId) {
    const stars = await personalRows(db, agendaStar, 'accountId', accountId)
    const seats = await personalRows(db, sessionSeat, 'accountId', accountId)
    const feeds = await personalRows(db, agendaFeed, 'accountId', accountId)
    return {
      agenda: stars.map(({ conferenceId, sessionId, starredAt }) => ({
        conferenceId,
        sessionId,
        starredAt,
      })),
      seats: seats.map(({ conferenceId, sessionId, state, since }) => ({
        conferenceId,
        sessionId,
        state,
        since,
      })),
      calendars: feeds.map(({ conferenceId, createdAt }) => ({ conferenceId, createdAt })),
    }
  },
  async shred(tx, accountId) {
    await deletePersonalRows(tx, agendaStar, 'accountId', accountId)
    await deletePersonalRows(tx, sessionSeat, 'accountId', accountId)
    await deletePersonalRows(tx, agendaFeed, 'accountId', accountId)
  },
}
