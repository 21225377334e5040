import { en } from './en/people.ts'
import { ru } from './ru/people.ts'

export const people = { ru, en }
