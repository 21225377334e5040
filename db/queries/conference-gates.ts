import { and, asc, eq, gt, isNull } from 'drizzle-orm'
import { account, conference, gate, gateDevice } from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'
import type { ConferenceRow } from './conferences.ts'

export type GateRow = typeof gate.$inferSelect
export type DeviceRow = typeof gateDevice.$inferSelect
/** A device with what it works for. */
export type PairedDevice = { device: DeviceRow; gate: GateRow; conference: ConferenceRow }

/** The gates of a conference, open ones first, in the order they were made. */
export async function gatesOf(db: Db | Tx, conferenceId: string): Promise<GateRow[]> {
  const rows = await db
    .select()
    .from(gate)
    .where(eq(gate.conferenceId, conferenceId))
    .orderBy(asc(gate.createdAt), asc(gate.id))
  return [...rows.filter(({ closedAt }) => !closedAt), ...rows.filter(({ closedAt }) => closedAt)]
}

/** A gate of this conference; undefined for one of another. */
export async function gateOf(
  db: Db | Tx,
  conferenceId: string,
  id: string,
): Promise<GateRow | undefined> {
  const [row] = await db
    .select()
    .from(gate)
    .where(and(eq(gate.conferenceId, conferenceId), eq(gate.id, id)))
  return row
}

export async function insertGate(tx: Tx, row: typeof gate.$inferInsert): Promise<void> {
  await tx.insert(gate).values(row)
}

/** @returns false where somebody changed it since `version` */
export async function updateGate(
  tx: Tx,
  id: string,
  version: number,
  set: Partial<Pick<GateRow, 'nameRu' | 'nameEn' | 'kindIds' | 'autoPrint' | 'closedAt'>>,
): Promise<boolean> {
  const rows = await tx
    .update(gate)
    .set({ ...set, version: version + 1 })
    .where(and(eq(gate.id, id), eq(gate.version, version)))
    .returning({ id: gate.id })
  return rows.length > 0
}

/** Devices of a conference with the name of whoever made their link, the newest last. */
export async function devicesOf(db: Db | Tx, conferenceId: string) {
  return db
    .select({ device: gateDevice, by: account.name })
    .from(gateDevice)
    .leftJoin(account, eq(account.id, gateDevice.createdBy))
    .where(eq(gateDevice.conferenceId, conferenceId))
    .orderBy(asc(gateDevice.createdAt), asc(gateDevice.id))
}

export async function insertDevice(tx: Tx, row: typeof gateDevice.$inferInsert): Promise<void> {
  await tx.insert(gateDevice).values(row)
}

async function deviceWhere(
  db: Db | Tx,
  where: ReturnType<typeof eq>,
): Promise<PairedDevice | undefined> {
  const [row] = await db
    .select({ device: gateDevice, gate, conference })
    .from(gateDevice)
    .innerJoin(gate, eq(gate.id, gateDevice.gateId))
    .innerJoin(conference, eq(conference.id, gateDevice.conferenceId))
    .where(where)
  return row
}

/** A device by the hash of its link's secret. */
export const deviceByLink = (db: Db | Tx, hash: string) =>
  deviceWhere(db, eq(gateDevice.linkHash, hash))

/** A device by the hash of the secret its browser keeps. */
export const deviceBySecret = (db: Db | Tx, hash: string) =>
  deviceWhere(db, eq(gateDevice.secretHash, hash))

/** Gives a browser its secret; the link is spent. @returns false where another browser was faster */
export async function pairDeviceRow(
  tx: Tx,
  id: string,
  secretHash: string,
  at: Date,
): Promise<boolean> {
  const rows = await tx
    .update(gateDevice)
    .set({ secretHash, pairedAt: at, seenAt: at })
    .where(and(eq(gateDevice.id, id), isNull(gateDevice.pairedAt), isNull(gateDevice.endedAt)))
    .returning({ id: gateDevice.id })
  return rows.length > 0
}

/** Ends a device's right, or that of every device of a gate. */
export async function endDevices(
  tx: Tx,
  of: { conferenceId: string; deviceId: string } | { gateId: string },
  at: Date,
): Promise<number> {
  const rows = await tx
    .update(gateDevice)
    .set({ endedAt: at })
    .where(
      and(
        'gateId' in of
          ? eq(gateDevice.gateId, of.gateId)
          : and(eq(gateDevice.conferenceId, of.conferenceId), eq(gateDevice.id, of.deviceId)),
        isNull(gateDevice.endedAt),
        gt(gateDevice.expiresAt, at),
      ),
    )
    .returning({ id: gateDevice.id })
  return rows.length
}

/** Notes that a device was heard of. */
export async function touchDevice(
  tx: Tx,
  id: string,
  seen: Pick<DeviceRow, 'seenAt' | 'waiting' | 'skew'>,
): Promise<void> {
  await tx.update(gateDevice).set(seen).where(eq(gateDevice.id, id))
}
