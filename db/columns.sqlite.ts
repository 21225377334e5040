import * as sqlite from 'drizzle-orm/sqlite-core'

export const table = sqlite.sqliteTable
export const { index, uniqueIndex, primaryKey, text, integer, check } = sqlite
export const id = () => sqlite.text().primaryKey()
export const flag = () => sqlite.integer({ mode: 'boolean' })
export const instant = () => sqlite.integer({ mode: 'timestamp_ms' })
export const bytes = () => sqlite.blob({ mode: 'buffer' })
export const json = <T>() => sqlite.text({ mode: 'json' }).$type<T>()
export const money = () => sqlite.integer({ mode: 'number' })
export const figure = () => sqlite.real()
