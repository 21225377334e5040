import { flag, id, index, instant, table, text } from '../columns.ts'
import { conference, hall, programmeSession } from './conference.ts'

/** What the stewards at a hall's door say of it: its screen and the others show it at once, no release needed. */
export const hallFullness = table(
  'hall_fullness',
  {
    hallId: id().references(() => hall.id, { onDelete: 'cascade' }),
    conferenceId: text()
      .notNull()
      .references(() => conference.id, { onDelete: 'cascade' }),
    /** The session it was said of: it is not said of the next one. */
    sessionId: text()
      .notNull()
      .references(() => programmeSession.id, { onDelete: 'cascade' }),
    isFull: flag().notNull(),
    changedAt: instant().notNull(),
  },
  (t) => [
    index('hall_fullness_conference').on(t.conferenceId),
    index('hall_fullness_session').on(t.sessionId),
  ],
)
