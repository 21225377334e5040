import { en } from './en/mail.ts'
import { ru } from './ru/mail.ts'

export const mail = { ru, en }
