import { en } from './en/conference-pages.ts'
import { ru } from './ru/conference-pages.ts'

export const conferencePages = { ru, en }
