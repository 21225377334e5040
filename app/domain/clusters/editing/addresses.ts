import type { EditGroup } from './groups.ts'

/** The place of a record in addresses and drafts while it is not there yet. */
export const NEW = 'new'

/** Names a group's record in one word, as drafts are kept under. */
export const partKey = (group: EditGroup, recordId: string) => `${group}/${recordId}`
