import * as pg from 'drizzle-orm/pg-core'

export const table = pg.pgTable
export const { index, uniqueIndex, primaryKey, text, integer, check } = pg
export const id = () => pg.text().primaryKey()
export const flag = () => pg.boolean()
export const instant = () => pg.timestamp({ withTimezone: true, mode: 'date', precision: 3 })
/** Raw bytes. The driver gives and takes Buffers. */
export const bytes = pg.customType<{ data: Uint8Array; driverData: Buffer }>({
  dataType: () => 'bytea',
})
export const json = <T>() => pg.jsonb().$type<T>()
/** Whole roubles; a 32-bit integer ends at 2.1 billion. */
export const money = () => pg.bigint({ mode: 'number' })
/** A measured figure of a published statistic; never money, never a weight. */
export const figure = () => pg.doublePrecision()
