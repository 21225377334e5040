import { en } from './en/about.ts'
import { ru } from './ru/about.ts'

export const about = { ru, en }
