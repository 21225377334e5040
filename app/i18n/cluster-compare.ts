import { en } from './en/cluster-compare.ts'
import { ru } from './ru/cluster-compare.ts'

export const clusterCompare = { ru, en }
