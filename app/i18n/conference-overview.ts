import { en } from './en/conference-overview.ts'
import { ru } from './ru/conference-overview.ts'

export const conferenceOverview = { ru, en }
