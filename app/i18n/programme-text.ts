import { en } from './en/programme-text.ts'
import { ru } from './ru/programme-text.ts'

export const programmeText = { ru, en }
