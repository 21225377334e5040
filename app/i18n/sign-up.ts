import { en } from './en/sign-up.ts'
import { ru } from './ru/sign-up.ts'

export const signUp = { ru, en }
