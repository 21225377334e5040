import type { Db, Tx } from '#db/store.ts'

/**
 * What one area knows of people: how it hands it out and how it forgets it. A table with a column that
 * refers to an account must stand in the `tables` of some part; a test fails otherwise.
 */
export type PersonalDataPart = {
  /** Names in the database: `mail_message`. */
  tables: readonly string[]
  /** Everything kept about the person, as it goes into their archive: file name → contents for JSON. */
  export(db: Db | Tx, accountId: string): Promise<Record<string, unknown>>
  /**
   * Erases it, or takes the person out of what others need (a reference becomes null). Runs before the account's
   * own row is removed, in the same transaction. What the law asks to be kept is said in the part's comment.
   */
  shred(tx: Tx, accountId: string, now: Date): Promise<void>
}
