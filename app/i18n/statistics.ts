import { en } from './en/statistics.ts'
import { ru } from './ru/statistics.ts'

export const statistics = { ru, en }
