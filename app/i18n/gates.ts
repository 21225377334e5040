import { en } from './en/gates.ts'
import { ru } from './ru/gates.ts'

export const gates = { ru, en }
