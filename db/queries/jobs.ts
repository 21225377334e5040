import { and, asc, desc, eq, inArray, lt, or } from 'drizzle-orm'
import type { JobData } from '#app/domain/jobs/vocabulary.ts'
import { job, tick } from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'

export type Job = typeof job.$inferSelect
export type Tick = typeof tick.$inferSelect

export async function insertJob(tx: Tx, row: Job): Promise<void> {
  await tx.insert(job).values(row)
}

export async function jobById(db: Db | Tx, id: string): Promise<Job | undefined> {
  const [row] = await db.select().from(job).where(eq(job.id, id))
  return row
}

/** The unfinished job of a kind, oldest first. */
export async function unfinishedJob(db: Db | Tx, kind: string): Promise<Job | undefined> {
  const [row] = await db
    .select()
    .from(job)
    .where(and(eq(job.kind, kind), inArray(job.state, ['waiting', 'running'])))
    .orderBy(asc(job.createdAt), asc(job.id))
    .limit(1)
  return row
}

const claimable = (now: Date) =>
  or(eq(job.state, 'waiting'), and(eq(job.state, 'running'), lt(job.leaseUntil, now)))

/** Whether there is a job to take. */
export async function jobWaits(db: Db | Tx, now: Date): Promise<boolean> {
  const rows = await db.select({ id: job.id }).from(job).where(claimable(now)).limit(1)
  return rows.length > 0
}

/** The job of a kind started last. */
export async function latestJob(db: Db | Tx, kind: string): Promise<Job | undefined> {
  const [row] = await db
    .select()
    .from(job)
    .where(eq(job.kind, kind))
    .orderBy(desc(job.createdAt), desc(job.id))
    .limit(1)
  return row
}

/** Takes the next job: one that waits, or one whose node has gone silent. */
export async function claimJob(
  tx: Tx,
  owner: string,
  now: Date,
  leaseUntil: Date,
): Promise<Job | undefined> {
  const [next] = await tx
    .select()
    .from(job)
    .where(claimable(now))
    .orderBy(asc(job.createdAt), asc(job.id))
    .limit(1)
  if (!next) return undefined
  const taken = {
    state: 'running' as const,
    leaseOwner: owner,
    leaseUntil,
    startedAt: next.startedAt ?? now,
    attempts: next.attempts + 1,
    done: 0,
  }
  await tx.update(job).set(taken).where(eq(job.id, next.id))
  return { ...next, ...taken }
}

/** Notes how far a job is and prolongs its lease. @returns false when another node has taken it over */
export async function reportJob(
  tx: Tx,
  id: string,
  owner: string,
  { done, total, leaseUntil }: { done: number; total: number; leaseUntil: Date },
): Promise<boolean> {
  const rows = await tx
    .update(job)
    .set({ done, total, leaseUntil })
    .where(and(eq(job.id, id), eq(job.leaseOwner, owner), eq(job.state, 'running')))
    .returning({ id: job.id })
  return rows.length > 0
}

/** Ends a job of this owner, well or badly. */
export async function finishJob(
  tx: Tx,
  id: string,
  owner: string,
  end: {
    state: 'done' | 'failed'
    result?: JobData | null
    error?: string | null
    finishedAt: Date
  },
): Promise<void> {
  await tx
    .update(job)
    .set({ ...end, leaseOwner: null, leaseUntil: null })
    .where(and(eq(job.id, id), eq(job.leaseOwner, owner), eq(job.state, 'running')))
}

/** Has a job that was broken off tried again. */
export async function returnJob(tx: Tx, id: string, owner: string): Promise<void> {
  await tx
    .update(job)
    .set({ state: 'waiting', leaseOwner: null, leaseUntil: null })
    .where(and(eq(job.id, id), eq(job.leaseOwner, owner), eq(job.state, 'running')))
}

/** When each periodic thing happens next. */
export async function readTicks(db: Db | Tx): Promise<Tick[]> {
  return db.select().from(tick)
}

/** Takes a periodic thing that is due. @returns false when it is not, or another node does it */
export async function claimTick(
  tx: Tx,
  name: string,
  owner: string,
  now: Date,
  leaseUntil: Date,
): Promise<boolean> {
  const [row] = await tx.select().from(tick).where(eq(tick.name, name))
  if (!row) {
    await tx.insert(tick).values({ name, nextAt: now, leaseOwner: owner, leaseUntil })
    return true
  }
  if (row.nextAt > now || (row.leaseUntil && row.leaseUntil > now)) return false
  await tx.update(tick).set({ leaseOwner: owner, leaseUntil }).where(eq(tick.name, name))
  return true
}

/** Says that a periodic thing was done, and when it is due again. */
export async function finishTick(
  tx: Tx,
  name: string,
  owner: string,
  end: { lastAt: Date; nextAt: Date; lastError: string | null },
): Promise<void> {
  await tx
    .update(tick)
    .set({ ...end, leaseOwner: null, leaseUntil: null })
    .where(and(eq(tick.name, name), eq(tick.leaseOwner, owner)))
}
