import { en } from './en/charts.ts'
import { ru } from './ru/charts.ts'

export const charts = { ru, en }
