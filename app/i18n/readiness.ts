import { en } from './en/readiness.ts'
import { ru } from './ru/readiness.ts'

export const readiness = { ru, en }
