import { en } from './en/requests.ts'
import { ru } from './ru/requests.ts'

export const requests = { ru, en }
