import { en } from './en/registration-setup.ts'
import { ru } from './ru/registration-setup.ts'

export const registrationSetup = { ru, en }
