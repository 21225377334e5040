import { en } from './en/screens.ts'
import { ru } from './ru/screens.ts'

export const screens = { ru, en }
