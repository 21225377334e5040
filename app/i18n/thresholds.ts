import { en } from './en/thresholds.ts'
import { ru } from './ru/thresholds.ts'

export const thresholds = { ru, en }
