import { en } from './en/admin.ts'
import { ru } from './ru/admin.ts'

export const admin = { ru, en }
