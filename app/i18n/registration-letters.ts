import { en } from './en/registration-letters.ts'
import { ru } from './ru/registration-letters.ts'

export const registrationLetters = { ru, en }
