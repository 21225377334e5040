import { en } from './en/session-page.ts'
import { ru } from './ru/session-page.ts'

export const sessionPage = { ru, en }
