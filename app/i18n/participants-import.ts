import { en } from './en/participants-import.ts'
import { ru } from './ru/participants-import.ts'

export const participantsImport = { ru, en }
