import { en } from './en/stars.ts'
import { ru } from './ru/stars.ts'

export const stars = { ru, en }
