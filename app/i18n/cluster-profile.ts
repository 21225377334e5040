import { en } from './en/cluster-profile.ts'
import { ru } from './ru/cluster-profile.ts'

export const clusterProfile = { ru, en }
