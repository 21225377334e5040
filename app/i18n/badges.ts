import { en } from './en/badges.ts'
import { ru } from './ru/badges.ts'

export const badges = { ru, en }
