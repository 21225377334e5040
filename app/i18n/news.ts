import { en } from './en/news.ts'
import { ru } from './ru/news.ts'

export const news = { ru, en }
