import { en } from './en/badge-keys.ts'
import { ru } from './ru/badge-keys.ts'

export const badgeKeys = { ru, en }
