import { en } from './en/conference-attendees.ts'
import { ru } from './ru/conference-attendees.ts'

export const conferenceAttendees = { ru, en }
