import { and, desc, eq, gt, lt, or } from 'drizzle-orm'
import { insertBulk } from '../bulk.ts'
import { account, cluster, clusterChange, clusterRevision, editDraft } from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'

export type Revision = typeof clusterRevision.$inferSelect
export type Draft = typeof editDraft.$inferSelect

/** A cluster by its slug, as editing needs it. */
export async function clusterBySlug(db: Db | Tx, slug: string) {
  const [row] = await db.select().from(cluster).where(eq(cluster.slug, slug))
  return row
}

/** Whether what an account writes is made for demonstration: it is a demo account. */
export async function writesDemo(db: Db | Tx, accountId: string | null): Promise<boolean> {
  if (accountId === null) return false
  const [row] = await db
    .select({ isDemo: account.isDemo })
    .from(account)
    .where(eq(account.id, accountId))
  return row?.isDemo ?? false
}

export async function insertRevision(tx: Tx, row: Revision): Promise<void> {
  await tx.insert(clusterRevision).values(row)
}

/** The same for very many. */
export async function insertRevisions(tx: Tx, rows: readonly Revision[]): Promise<void> {
  if (rows.length > 0) await insertBulk(tx, clusterRevision, rows)
}

/** A record's last change, with the name of whoever made it. */
export async function lastRevision(
  db: Db | Tx,
  clusterId: string,
  fieldGroup: string,
  recordId: string,
): Promise<(Revision & { editor: string | null }) | undefined> {
  const [found] = await db
    .select({ revision: clusterRevision, editor: account.name })
    .from(clusterRevision)
    .leftJoin(account, eq(account.id, clusterRevision.editedBy))
    .where(
      and(
        eq(clusterRevision.clusterId, clusterId),
        eq(clusterRevision.fieldGroup, fieldGroup),
        eq(clusterRevision.recordId, recordId),
      ),
    )
    .orderBy(desc(clusterRevision.id))
    .limit(1)
  return found && { ...found.revision, editor: found.editor }
}

/** A state of a record that history knows by its fingerprint. */
export async function stateByFingerprint(
  db: Db | Tx,
  clusterId: string,
  fieldGroup: string,
  fingerprint: string,
): Promise<Revision['value'] | undefined> {
  const [found] = await db
    .select()
    .from(clusterRevision)
    .where(
      and(
        eq(clusterRevision.clusterId, clusterId),
        eq(clusterRevision.fieldGroup, fieldGroup),
        or(
          eq(clusterRevision.fingerprint, fingerprint),
          eq(clusterRevision.previousFingerprint, fingerprint),
        ),
      ),
    )
    .limit(1)
  if (!found) return undefined
  return found.fingerprint === fingerprint ? found.value : (found.previous ?? {})
}

/**
 * A page of a cluster's history, latest first.
 * @param before id of the last revision of the page before
 */
export async function historyOf(
  db: Db | Tx,
  clusterId: string,
  { fieldGroup, before, limit }: { fieldGroup?: string; before?: string; limit: number },
) {
  return db
    .select({ revision: clusterRevision, editor: account.name })
    .from(clusterRevision)
    .leftJoin(account, eq(account.id, clusterRevision.editedBy))
    .where(
      and(
        eq(clusterRevision.clusterId, clusterId),
        fieldGroup ? eq(clusterRevision.fieldGroup, fieldGroup) : undefined,
        before ? lt(clusterRevision.id, before) : undefined,
      ),
    )
    .orderBy(desc(clusterRevision.id))
    .limit(limit)
}

export async function revisionById(db: Db | Tx, id: string): Promise<Revision | undefined> {
  const [row] = await db.select().from(clusterRevision).where(eq(clusterRevision.id, id))
  return row
}

const oneDraft = (clusterId: string, part: string, accountId: string) =>
  and(
    eq(editDraft.clusterId, clusterId),
    eq(editDraft.fieldGroup, part),
    eq(editDraft.accountId, accountId),
  )

/** @param part the group and its record: `projects/0190…` */
export async function draftOf(
  db: Db | Tx,
  clusterId: string,
  part: string,
  accountId: string,
): Promise<Draft | undefined> {
  const [row] = await db
    .select()
    .from(editDraft)
    .where(oneDraft(clusterId, part, accountId))
  return row
}

/** An account's drafts of a cluster, latest first. */
export async function draftsOf(db: Db | Tx, clusterId: string, accountId: string) {
  return db
    .select({ part: editDraft.fieldGroup, updatedAt: editDraft.updatedAt })
    .from(editDraft)
    .where(and(eq(editDraft.clusterId, clusterId), eq(editDraft.accountId, accountId)))
    .orderBy(desc(editDraft.updatedAt))
}

export async function writeDraft(tx: Tx, row: Draft): Promise<void> {
  const { values, base, updatedAt } = row
  await tx
    .insert(editDraft)
    .values(row)
    .onConflictDoUpdate({
      target: [editDraft.clusterId, editDraft.fieldGroup, editDraft.accountId],
      set: { values, base, updatedAt },
    })
}

export async function deleteDraft(
  tx: Tx,
  clusterId: string,
  part: string,
  accountId: string,
): Promise<void> {
  await tx.delete(editDraft).where(oneDraft(clusterId, part, accountId))
}

/**
 * Notes a change for the feed: one entry a day for the same change of the same cluster.
 * @param dayStart midnight before `row.at`
 */
export async function noteChange(
  tx: Tx,
  row: typeof clusterChange.$inferInsert,
  dayStart: Date,
): Promise<void> {
  const [there] = await tx
    .select({ id: clusterChange.id })
    .from(clusterChange)
    .where(
      and(
        eq(clusterChange.clusterId, row.clusterId),
        eq(clusterChange.summaryRu, row.summaryRu),
        gt(clusterChange.at, dayStart),
      ),
    )
  if (there)
    await tx.update(clusterChange).set({ at: row.at }).where(eq(clusterChange.id, there.id))
  else await tx.insert(clusterChange).values(row)
  await tx.update(cluster).set({ updatedAt: row.at }).where(eq(cluster.id, row.clusterId))
}
