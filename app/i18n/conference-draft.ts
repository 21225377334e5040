import { en } from './en/conference-draft.ts'
import { ru } from './ru/conference-draft.ts'

export const conferenceDraft = { ru, en }
