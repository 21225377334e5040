import { en } from './en/registration.ts'
import { ru } from './ru/registration.ts'

export const registration = { ru, en }
