import { en } from './en/monitoring-work.ts'
import { ru } from './ru/monitoring-work.ts'

export const monitoringWork = { ru, en }
