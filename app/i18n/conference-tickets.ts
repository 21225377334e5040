import { en } from './en/conference-tickets.ts'
import { ru } from './ru/conference-tickets.ts'

export const conferenceTickets = { ru, en }
