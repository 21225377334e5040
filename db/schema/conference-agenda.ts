import { id, index, instant, integer, primaryKey, table, text, uniqueIndex } from '../columns.ts'
import { account } from './accounts.ts'
import { conference, conferenceId, programmeSession } from './conference.ts'
import { registration } from './registration.ts'

const sessionId = () =>
  text()
    .notNull()
    .references(() => programmeSession.id, { onDelete: 'cascade' })
const ownerId = () =>
  text()
    .notNull()
    .references(() => account.id, { onDelete: 'cascade' })

/** A session somebody put into their own agenda. */
export const agendaStar = table(
  'agenda_star',
  {
    accountId: ownerId(),
    sessionId: sessionId(),
    conferenceId: conferenceId(),
    starredAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.accountId, t.sessionId] }),
    index('agenda_star_session').on(t.sessionId),
    index('agenda_star_conference').on(t.conferenceId, t.accountId),
  ],
)

/**
 * A place in a session with limited places, or a place in the line for one. How many are taken is counted from
 * these rows under the lock of whoever asks, never kept as a number.
 */
export const sessionSeat = table(
  'session_seat',
  {
    id: id(),
    conferenceId: conferenceId(),
    sessionId: sessionId(),
    registrationId: text()
      .notNull()
      .references(() => registration.id, { onDelete: 'cascade' }),
    /**
     * Whose seat it is; whoever erases their account gives it up. Null: an organiser gave it to somebody who has no
     * account.
     */
    accountId: text().references(() => account.id, { onDelete: 'cascade' }),
    state: text().$type<'taken' | 'waiting'>().notNull(),
    /** Since when: the order of the line, and of those who sit. */
    since: instant().notNull(),
  },
  (t) => [
    uniqueIndex('session_seat_once').on(t.sessionId, t.registrationId),
    index('session_seat_line').on(t.sessionId, t.state, t.since),
    index('session_seat_account').on(t.accountId, t.conferenceId),
    index('session_seat_registration').on(t.registrationId),
    index('session_seat_conference').on(t.conferenceId),
  ],
)

/** The secret address of somebody's own calendar of a conference. It shows public sessions only, so it is kept readable. */
export const agendaFeed = table(
  'agenda_feed',
  {
    token: id(),
    accountId: ownerId(),
    conferenceId: conferenceId(),
    createdAt: instant().notNull(),
  },
  (t) => [
    uniqueIndex('agenda_feed_owner').on(t.accountId, t.conferenceId),
    index('agenda_feed_conference').on(t.conferenceId),
  ],
)

/** Releases whose readers are still to be told: all since `baseNumber`, once it has been quiet until `dueAt`. */
export const releaseNotice = table('release_notice', {
  conferenceId: id().references(() => conference.id, { onDelete: 'cascade' }),
  /** The last release people know of. */
  baseNumber: integer().notNull(),
  dueAt: instant().notNull(),
})
