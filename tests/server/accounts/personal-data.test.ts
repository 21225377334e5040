import { getTableName, is } from 'drizzle-orm'
import * as pg from 'drizzle-orm/pg-core'
import * as sqlite from 'drizzle-orm/sqlite-core'
import { describe, expect, test } from 'vitest'
import * as schema from '#db/schema/index.ts'
import { personalData } from '#server/accounts/personal-data/index.ts'

/** Tables with a column that refers to an account, and the account's own. */
function tablesOfPeople(): string[] {
  const named: string[] = []
  for (const table of Object.values(schema)) {
    const keys = is(table, sqlite.SQLiteTable)
      ? sqlite.getTableConfig(table).foreignKeys
      : is(table, pg.PgTable)
        ? pg.getTableConfig(table).foreignKeys
        : null
    if (!keys) continue
    const name = getTableName(table as pg.PgTable)
    const refers = keys.some((key) => getTableName(key.reference().foreignTable) === 'account')
    if (refers || name === 'account') named.push(name)
  }
  return named
}

describe('personal data', () => {
  const covered = personalData.flatMap(({ tables }) => tables)

  test('is looked for in the whole schema', () => {
    expect(tablesOfPeople()).toEqual(
      expect.arrayContaining(['account', 'session', 'role_grant', 'mail_message', 'notification']),
    )
  })

  // A table that names people and stands nowhere would be left out of their archive and outlive their erasure.
  for (const table of tablesOfPeople())
    test(`of ${table} can be handed out and erased`, () => {
      expect(covered).toContain(table)
    })

  test('no table is claimed twice, and none that does not exist', () => {
    expect(new Set(covered).size).toBe(covered.length)
    const all = Object.values(schema)
      .filter((one) => is(one, sqlite.SQLiteTable) || is(one, pg.PgTable))
      .map((one) => getTableName(one as pg.PgTable))
    for (const table of covered) expect(all).toContain(table)
  })
})
