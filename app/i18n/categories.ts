import { en } from './en/categories.ts'
import { ru } from './ru/categories.ts'

export const categories = { ru, en }
