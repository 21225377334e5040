import { en } from './en/consent.ts'
import { ru } from './ru/consent.ts'

export const consent = { ru, en }
