import { en } from './en/exchange.ts'
import { ru } from './ru/exchange.ts'

export const exchange = { ru, en }
