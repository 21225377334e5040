import { en } from './en/map.ts'
import { ru } from './ru/map.ts'

export const map = { ru, en }
