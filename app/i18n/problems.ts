import { en } from './en/problems.ts'
import { ru } from './ru/problems.ts'

export const problems = { ru, en }
