import { en } from './en/cluster-words.ts'
import { ru } from './ru/cluster-words.ts'

export const clusterWords = { ru, en }
