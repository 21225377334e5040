import { en } from './en/programme.ts'
import { ru } from './ru/programme.ts'

export const programme = { ru, en }
