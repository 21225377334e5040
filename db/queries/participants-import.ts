import { and, asc, desc, eq, inArray, isNull, lt, ne, notInArray } from 'drizzle-orm'
import type { Known } from '#app/domain/clusters/participants-import/plan.ts'
import { insertBulk, updateBulk } from '../bulk.ts'
import {
  country,
  organisation,
  participant,
  participantsImport,
  region,
  storedFile,
} from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'

export type ParticipantsImport = typeof participantsImport.$inferSelect

/** Values in one statement of a list of numbers. */
const AT_ONCE = 5_000

const ofOrganisation = {
  organisationId: organisation.id,
  nameRu: organisation.nameRu,
  nameEn: organisation.nameEn,
  taxNumber: organisation.taxNumber,
  type: organisation.type,
  country: organisation.country,
  regionId: organisation.regionId,
}

/** A cluster's participants by their Russian name, each with whether it takes part elsewhere too. */
export async function participantsOf(db: Db | Tx, clusterId: string): Promise<Known[]> {
  const rows = await db
    .select({
      ...ofOrganisation,
      industrialRole: participant.industrialRole,
      sinceYear: participant.sinceYear,
    })
    .from(participant)
    .innerJoin(organisation, eq(organisation.id, participant.organisationId))
    .where(eq(participant.clusterId, clusterId))
  const elsewhere = await db
    .selectDistinct({ id: participant.organisationId })
    .from(participant)
    .where(
      and(
        ne(participant.clusterId, clusterId),
        inArray(
          participant.organisationId,
          db
            .select({ id: participant.organisationId })
            .from(participant)
            .where(eq(participant.clusterId, clusterId)),
        ),
      ),
    )
  const shared = new Set(elsewhere.map(({ id }) => id))
  return rows.map(({ industrialRole, sinceYear, ...row }) => ({
    ...row,
    membership: { industrialRole, sinceYear },
    shared: shared.has(row.organisationId),
  }))
}

/** Organisations outside a cluster that have one of these taxpayer numbers. */
export async function organisationsByTaxNumber(
  db: Db | Tx,
  clusterId: string,
  numbers: readonly string[],
): Promise<Known[]> {
  const found: Known[] = []
  for (let i = 0; i < numbers.length; i += AT_ONCE) {
    const rows = await db
      .select(ofOrganisation)
      .from(organisation)
      .where(
        and(
          inArray(organisation.taxNumber, numbers.slice(i, i + AT_ONCE)),
          notInArray(
            organisation.id,
            db
              .select({ id: participant.organisationId })
              .from(participant)
              .where(eq(participant.clusterId, clusterId)),
          ),
        ),
      )
      .orderBy(asc(organisation.id))
    found.push(...rows.map((row) => ({ ...row, membership: null, shared: true })))
  }
  return found
}

/** An organisation with what it is in a cluster. */
type Member = { before: Known | null; after: Known }

/** Writes who came with an import: organisations nobody knew, and memberships. */
export async function insertParticipants(
  tx: Tx,
  clusterId: string,
  members: readonly Member[],
  isDemo: boolean,
): Promise<void> {
  const unknown = members.filter(({ before }) => before === null)
  const joining = members.filter(({ before }) => !before?.membership)
  if (unknown.length > 0)
    await insertBulk(
      tx,
      organisation,
      unknown.map(({ after: { organisationId: id, membership: _, shared: __, ...own } }) => ({
        ...own,
        id,
        isDemo,
      })),
    )
  if (joining.length > 0)
    await insertBulk(
      tx,
      participant,
      joining.map(({ after: { organisationId, membership } }) => ({
        clusterId,
        organisationId,
        industrialRole: membership?.industrialRole ?? null,
        sinceYear: membership?.sinceYear ?? null,
      })),
    )
}

/** Sets what an import found different. */
export async function updateParticipants(
  tx: Tx,
  clusterId: string,
  rows: readonly Known[],
): Promise<void> {
  await updateBulk(
    tx,
    organisation,
    'id',
    rows.map(({ organisationId, nameRu, nameEn, taxNumber, type, country, regionId }) => ({
      id: organisationId,
      nameRu,
      nameEn,
      taxNumber,
      type,
      country,
      regionId,
    })),
  )
  await updateBulk(
    tx,
    participant,
    ['clusterId', 'organisationId'],
    rows.map(({ organisationId, membership }) => ({
      clusterId,
      organisationId,
      industrialRole: membership?.industrialRole ?? null,
      sinceYear: membership?.sinceYear ?? null,
    })),
  )
}

export async function insertImport(tx: Tx, row: ParticipantsImport): Promise<void> {
  await tx.insert(participantsImport).values(row)
}

/** An import of a cluster with its file. */
export async function importById(db: Db | Tx, clusterId: string, id: string) {
  const [row] = await db
    .select({ import: participantsImport, file: storedFile })
    .from(participantsImport)
    .innerJoin(storedFile, eq(storedFile.id, participantsImport.fileId))
    .where(and(eq(participantsImport.clusterId, clusterId), eq(participantsImport.id, id)))
  return row
}

/** A cluster's last imports, newest first. */
export async function importsOf(db: Db | Tx, clusterId: string, limit: number) {
  return db
    .select({
      id: participantsImport.id,
      name: storedFile.name,
      counts: participantsImport.counts,
      createdAt: participantsImport.createdAt,
      appliedAt: participantsImport.appliedAt,
    })
    .from(participantsImport)
    .innerJoin(storedFile, eq(storedFile.id, participantsImport.fileId))
    .where(eq(participantsImport.clusterId, clusterId))
    .orderBy(desc(participantsImport.createdAt), desc(participantsImport.id))
    .limit(limit)
}

/** Marks an import as applied. @returns false where it was already */
export async function markImportApplied(
  tx: Tx,
  id: string,
  set: Pick<ParticipantsImport, 'counts' | 'appliedBy' | 'appliedAt'>,
): Promise<boolean> {
  const rows = await tx
    .update(participantsImport)
    .set(set)
    .where(and(eq(participantsImport.id, id), isNull(participantsImport.appliedAt)))
    .returning({ id: participantsImport.id })
  return rows.length > 0
}

/** Files of imports that were never applied: of one, or of all that began before a moment. */
export async function openImportFiles(
  db: Db | Tx,
  clusterId: string,
  which: { id: string } | { before: Date },
): Promise<string[]> {
  const rows = await db
    .select({ fileId: participantsImport.fileId })
    .from(participantsImport)
    .where(
      and(
        eq(participantsImport.clusterId, clusterId),
        isNull(participantsImport.appliedAt),
        'id' in which
          ? eq(participantsImport.id, which.id)
          : lt(participantsImport.createdAt, which.before),
      ),
    )
  return rows.map(({ fileId }) => fileId)
}

/** Every region and every country the portal knows, with their names. */
export async function placeNames(db: Db | Tx) {
  return {
    regions: await db
      .select({
        id: region.id,
        nameRu: region.nameRu,
        nameEn: region.nameEn,
        shortRu: region.shortRu,
        shortEn: region.shortEn,
      })
      .from(region),
    countries: await db.select().from(country),
  }
}
