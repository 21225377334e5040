import { en } from './en/files.ts'
import { ru } from './ru/files.ts'

export const files = { ru, en }
