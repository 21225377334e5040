import { en } from './en/conference-mailings.ts'
import { ru } from './ru/conference-mailings.ts'

export const conferenceMailings = { ru, en }
