import { en } from './en/proposals.ts'
import { ru } from './ru/proposals.ts'

export const proposals = { ru, en }
