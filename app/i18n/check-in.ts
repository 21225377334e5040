import { en } from './en/check-in.ts'
import { ru } from './ru/check-in.ts'

export const checkIn = { ru, en }
