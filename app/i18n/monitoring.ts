import { en } from './en/monitoring.ts'
import { ru } from './ru/monitoring.ts'

export const monitoring = { ru, en }
