import { en } from './en/editing.ts'
import { ru } from './ru/editing.ts'

export const editing = { ru, en }
