import { en } from './en/conference-desk.ts'
import { ru } from './ru/conference-desk.ts'

export const conferenceDesk = { ru, en }
