import { en } from './en/desk.ts'
import { ru } from './ru/desk.ts'

export const desk = { ru, en }
