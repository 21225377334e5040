import { en } from './en/agenda.ts'
import { ru } from './ru/agenda.ts'

export const agenda = { ru, en }
