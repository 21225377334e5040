import { en } from './en/conference-feedback.ts'
import { ru } from './ru/conference-feedback.ts'

export const conferenceFeedback = { ru, en }
