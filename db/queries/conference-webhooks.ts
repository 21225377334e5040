import { and, asc, count, desc, eq, gte, inArray, isNull, lt, lte, or } from 'drizzle-orm'
import { insertAll } from '../insert.ts'
import { webhookDelivery, webhookEndpoint } from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'

export type EndpointRow = typeof webhookEndpoint.$inferSelect
export type DeliveryRow = typeof webhookDelivery.$inferSelect

/** A conference's addresses, the first made first. */
export async function endpointsOf(db: Db | Tx, conferenceId: string): Promise<EndpointRow[]> {
  return db
    .select()
    .from(webhookEndpoint)
    .where(eq(webhookEndpoint.conferenceId, conferenceId))
    .orderBy(asc(webhookEndpoint.createdAt), asc(webhookEndpoint.id))
}

/** An address of this conference; undefined for one of another. */
export async function endpointById(
  db: Db | Tx,
  conferenceId: string,
  id: string,
): Promise<EndpointRow | undefined> {
  const [row] = await db
    .select()
    .from(webhookEndpoint)
    .where(and(eq(webhookEndpoint.conferenceId, conferenceId), eq(webhookEndpoint.id, id)))
  return row
}

export async function insertEndpoint(tx: Tx, row: EndpointRow): Promise<void> {
  await tx.insert(webhookEndpoint).values(row)
}

export async function updateEndpoint(tx: Tx, id: string, set: Partial<EndpointRow>): Promise<void> {
  await tx.update(webhookEndpoint).set(set).where(eq(webhookEndpoint.id, id))
}

export async function deleteEndpoint(tx: Tx, id: string): Promise<void> {
  await tx.delete(webhookEndpoint).where(eq(webhookEndpoint.id, id))
}

export async function insertDeliveries(tx: Tx, rows: readonly DeliveryRow[]): Promise<void> {
  await insertAll(tx, webhookDelivery, rows)
}

/** The latest deliveries to a conference's addresses. */
export async function deliveriesOf(
  db: Db | Tx,
  conferenceId: string,
  limit: number,
): Promise<(Omit<DeliveryRow, 'body'> & { url: string })[]> {
  const { body: _, ...columns } = deliveryColumns
  return db
    .select({ ...columns, url: webhookEndpoint.url })
    .from(webhookDelivery)
    .innerJoin(webhookEndpoint, eq(webhookEndpoint.id, webhookDelivery.endpointId))
    .where(eq(webhookEndpoint.conferenceId, conferenceId))
    .orderBy(desc(webhookDelivery.createdAt), desc(webhookDelivery.id))
    .limit(limit)
}

const deliveryColumns = {
  id: webhookDelivery.id,
  endpointId: webhookDelivery.endpointId,
  event: webhookDelivery.event,
  body: webhookDelivery.body,
  state: webhookDelivery.state,
  attempts: webhookDelivery.attempts,
  nextAt: webhookDelivery.nextAt,
  leaseUntil: webhookDelivery.leaseUntil,
  status: webhookDelivery.status,
  error: webhookDelivery.error,
  tookMs: webhookDelivery.tookMs,
  createdAt: webhookDelivery.createdAt,
  finishedAt: webhookDelivery.finishedAt,
}

/** A delivery to an address of this conference. */
export async function deliveryById(
  db: Db | Tx,
  conferenceId: string,
  id: string,
): Promise<DeliveryRow | undefined> {
  const [row] = await db
    .select(deliveryColumns)
    .from(webhookDelivery)
    .innerJoin(webhookEndpoint, eq(webhookEndpoint.id, webhookDelivery.endpointId))
    .where(and(eq(webhookEndpoint.conferenceId, conferenceId), eq(webhookDelivery.id, id)))
  return row
}

/** How many tests were sent to a conference's addresses since a moment. */
export async function countTests(db: Db | Tx, conferenceId: string, since: Date): Promise<number> {
  const [row] = await db
    .select({ n: count() })
    .from(webhookDelivery)
    .innerJoin(webhookEndpoint, eq(webhookEndpoint.id, webhookDelivery.endpointId))
    .where(
      and(
        eq(webhookEndpoint.conferenceId, conferenceId),
        eq(webhookDelivery.event, 'test'),
        gte(webhookDelivery.createdAt, since),
      ),
    )
  return row?.n ?? 0
}

const due = (now: Date) =>
  and(
    eq(webhookDelivery.state, 'waiting'),
    lte(webhookDelivery.nextAt, now),
    or(isNull(webhookDelivery.leaseUntil), lt(webhookDelivery.leaseUntil, now)),
  )

/** Whether anything is to be sent now: asked every few seconds, so it reads one row. */
export async function deliveryWaits(db: Db | Tx, now: Date): Promise<boolean> {
  const rows = await db
    .select({ id: webhookDelivery.id })
    .from(webhookDelivery)
    .where(due(now))
    .limit(1)
  return rows.length > 0
}

/** Takes what is due, oldest first; what is taken is left alone by other nodes until the lease ends. */
export async function claimDeliveries(
  tx: Tx,
  now: Date,
  leaseUntil: Date,
  limit: number,
): Promise<{ delivery: DeliveryRow; endpoint: EndpointRow }[]> {
  const rows = await tx
    .select({ delivery: webhookDelivery, endpoint: webhookEndpoint })
    .from(webhookDelivery)
    .innerJoin(webhookEndpoint, eq(webhookEndpoint.id, webhookDelivery.endpointId))
    .where(and(due(now), eq(webhookEndpoint.active, true)))
    .orderBy(asc(webhookDelivery.nextAt), asc(webhookDelivery.id))
    .limit(limit)
  const ids = rows.map(({ delivery }) => delivery.id)
  if (ids.length > 0)
    await tx.update(webhookDelivery).set({ leaseUntil }).where(inArray(webhookDelivery.id, ids))
  return rows
}

export async function updateDelivery(tx: Tx, id: string, set: Partial<DeliveryRow>): Promise<void> {
  await tx.update(webhookDelivery).set(set).where(eq(webhookDelivery.id, id))
}

/** What an address was to be told is given up, as when it wants nothing more. */
export async function failWaiting(tx: Tx, endpointId: string, finishedAt: Date): Promise<void> {
  await tx
    .update(webhookDelivery)
    .set({ state: 'failed', finishedAt, leaseUntil: null })
    .where(and(eq(webhookDelivery.endpointId, endpointId), eq(webhookDelivery.state, 'waiting')))
}

/** Forgets what was told long ago. */
export async function deleteOldDeliveries(tx: Tx, before: Date): Promise<void> {
  await tx
    .delete(webhookDelivery)
    .where(
      and(
        inArray(webhookDelivery.state, ['sent', 'failed']),
        lt(webhookDelivery.createdAt, before),
      ),
    )
}
