import { en } from './en/proposal-call.ts'
import { ru } from './ru/proposal-call.ts'

export const proposalCall = { ru, en }
