import { en } from './en/ui.ts'
import { ru } from './ru/ui.ts'

export const ui = { ru, en }
