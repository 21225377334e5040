import { en } from './en/directory.ts'
import { ru } from './ru/directory.ts'

export const directory = { ru, en }
