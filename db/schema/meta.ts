import { id, instant, integer, table, text } from '../columns.ts'

/** One row an area: raised in the transaction of every change to it, so that kept pages know they are old. */
export const contentVersion = table('content_version', {
  area: id(),
  version: integer().notNull(),
})

/** Facts about the database itself, such as which seed it carries. */
export const setting = table('setting', {
  key: id(),
  value: text().notNull(),
  updatedAt: instant().notNull(),
})
