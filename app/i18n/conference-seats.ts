import { en } from './en/conference-seats.ts'
import { ru } from './ru/conference-seats.ts'

export const conferenceSeats = { ru, en }
