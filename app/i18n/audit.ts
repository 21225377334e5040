import { en } from './en/audit.ts'
import { ru } from './ru/audit.ts'

export const audit = { ru, en }
