import { eq } from 'drizzle-orm'
import { setting } from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'

/** Facts about the database itself. */
export type SettingKey =
  | 'seed.facts'
  | 'seed.demo'
  | 'seed.conference-2017'
  | 'seed.demo-conference'
  | 'levels.thresholds'
  | 'registration.link-key'

export async function readSetting(db: Db | Tx, key: SettingKey): Promise<string | undefined> {
  const [row] = await db.select().from(setting).where(eq(setting.key, key))
  return row?.value
}

export async function writeSetting(
  tx: Tx,
  key: SettingKey,
  value: string,
  updatedAt: Date,
): Promise<void> {
  await tx
    .insert(setting)
    .values({ key, value, updatedAt })
    .onConflictDoUpdate({ target: setting.key, set: { value, updatedAt } })
}

export async function removeSetting(tx: Tx, key: SettingKey): Promise<void> {
  await tx.delete(setting).where(eq(setting.key, key))
}
