import { en } from './en/ladder.ts'
import { ru } from './ru/ladder.ts'

export const ladder = { ru, en }
