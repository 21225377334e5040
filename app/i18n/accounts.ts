import { en } from './en/accounts.ts'
import { ru } from './ru/accounts.ts'

export const accounts = { ru, en }
