import { en } from './en/conference-words.ts'
import { ru } from './ru/conference-words.ts'

export const conferenceWords = { ru, en }
