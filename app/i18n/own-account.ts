import { en } from './en/own-account.ts'
import { ru } from './ru/own-account.ts'

export const ownAccount = { ru, en }
