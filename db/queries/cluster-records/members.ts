import { and, asc, eq, inArray } from 'drizzle-orm'
import { clusterIndicators, type ClusterIndicator } from '#app/domain/clusters/vocabulary.ts'
import type { RecordValue } from '#app/domain/clusters/editing/value.ts'
import {
  clusterIndicator,
  jointProject,
  organisation,
  participant,
  projectParticipant,
} from '../../schema/index.ts'
import type { Adapter } from './adapter.ts'
import { valueOf } from './rows.ts'

type NewOrganisation = typeof organisation.$inferInsert

/** Memberships by organisation: the organisation's own facts and those of its membership. */
export const participants: Adapter = {
  async read(db, clusterId, recordId) {
    const found = await db
      .select({ organisation, participant })
      .from(participant)
      .innerJoin(organisation, eq(organisation.id, participant.organisationId))
      .where(
        and(
          eq(participant.clusterId, clusterId),
          recordId ? eq(participant.organisationId, recordId) : undefined,
        ),
      )
    return new Map(
      found.map((row) => [
        row.organisation.id,
        valueOf('participants', { ...row.organisation, ...row.participant }),
      ]),
    )
  },
  async write(tx, { clusterId, recordId, isDemo }, value) {
    const membership = and(
      eq(participant.clusterId, clusterId),
      eq(participant.organisationId, recordId),
    )
    if (!value) {
      await leaveProjects(tx, clusterId, recordId)
      await tx.delete(participant).where(membership)
      return
    }
    const { industrialRole, sinceYear, ...own } = value
    const facts = { ...own, isDemo } as NewOrganisation
    const known = await tx.select().from(organisation).where(eq(organisation.id, recordId))
    if (known.length === 0) await tx.insert(organisation).values({ ...facts, id: recordId })
    else if (!(await belongsElsewhere(tx, clusterId, recordId)))
      await tx.update(organisation).set(facts).where(eq(organisation.id, recordId))
    const terms = { industrialRole, sinceYear } as Partial<typeof participant.$inferInsert>
    const updated = await tx
      .update(participant)
      .set(terms)
      .where(membership)
      .returning({ id: participant.organisationId })
    if (updated.length === 0)
      await tx.insert(participant).values({ ...terms, clusterId, organisationId: recordId })
  },
}

type Tx = Parameters<Adapter['write']>[0]
type Db = Parameters<Adapter['read']>[0]

/** Whether an organisation is a member of another cluster: then one of them may not rename it. */
export async function belongsElsewhere(
  db: Db,
  clusterId: string,
  organisationId: string,
): Promise<boolean> {
  const memberships = await db
    .select({ clusterId: participant.clusterId })
    .from(participant)
    .where(eq(participant.organisationId, organisationId))
  return memberships.some((one) => one.clusterId !== clusterId)
}

/** The organisation of this very name, if the portal knows one. */
export async function organisationNamed(
  db: Db,
  nameRu: string,
): Promise<{ id: string } | undefined> {
  const [found] = await db
    .select()
    .from(organisation)
    .where(eq(organisation.nameRu, nameRu))
    .orderBy(asc(organisation.id))
    .limit(1)
  return found
}

async function leaveProjects(tx: Tx, clusterId: string, organisationId: string): Promise<void> {
  const own = tx
    .select({ id: jointProject.id })
    .from(jointProject)
    .where(eq(jointProject.clusterId, clusterId))
  await tx
    .delete(projectParticipant)
    .where(
      and(
        eq(projectParticipant.organisationId, organisationId),
        inArray(projectParticipant.projectId, own),
      ),
    )
}

/** Joint projects with the members that share their costs. */
export const projects: Adapter = {
  async read(db, clusterId, recordId) {
    const found = await db.query.jointProject.findMany({
      where: and(
        eq(jointProject.clusterId, clusterId),
        recordId ? eq(jointProject.id, recordId) : undefined,
      ),
      with: { participants: true },
      orderBy: [asc(jointProject.periodStart), asc(jointProject.id)],
    })
    return new Map(
      found.map((row) => {
        const members = row.participants.map(({ organisationId }) => organisationId)
        return [row.id, valueOf('projects', { ...row, participants: members })]
      }),
    )
  },
  async write(tx, { clusterId, recordId, isDemo }, value) {
    const here = and(eq(jointProject.id, recordId), eq(jointProject.clusterId, clusterId))
    if (!value) {
      await tx.delete(jointProject).where(here)
      return
    }
    const { participants: members, ...columns } = value
    const row = { ...columns, isDemo } as typeof jointProject.$inferInsert
    const updated = await tx
      .update(jointProject)
      .set(row)
      .where(here)
      .returning({ id: jointProject.id })
    if (updated.length === 0)
      await tx.insert(jointProject).values({ ...row, id: recordId, clusterId })
    await tx.delete(projectParticipant).where(eq(projectParticipant.projectId, recordId))
    const links = (members as string[]).map((organisationId) => ({
      projectId: recordId,
      organisationId,
    }))
    if (links.length > 0) await tx.insert(projectParticipant).values(links)
  },
}

const indicators = Object.keys(clusterIndicators) as ClusterIndicator[]

/** Yearly figures: a record is a year. */
export const yearFigures: Adapter = {
  async read(db, clusterId, recordId) {
    const year = recordId === undefined ? undefined : Number(recordId)
    if (year !== undefined && !Number.isInteger(year)) return new Map()
    const found = await db
      .select()
      .from(clusterIndicator)
      .where(
        and(
          eq(clusterIndicator.clusterId, clusterId),
          year === undefined ? undefined : eq(clusterIndicator.year, year),
        ),
      )
      .orderBy(asc(clusterIndicator.year))
    const years = new Map<number, Record<string, number>>()
    for (const one of found) {
      const row = years.get(one.year) ?? { year: one.year }
      row[one.indicator] = one.value
      years.set(one.year, row)
    }
    return new Map(
      [...years].map(([of, row]): [string, RecordValue] => [
        String(of),
        valueOf('indicators', row),
      ]),
    )
  },
  async write(tx, { clusterId, recordId, isDemo }, value) {
    const year = Number(recordId)
    for (const indicator of indicators) {
      const here = and(
        eq(clusterIndicator.clusterId, clusterId),
        eq(clusterIndicator.year, year),
        eq(clusterIndicator.indicator, indicator),
      )
      const stated = (value?.[indicator] ?? null) as number | null
      const [there] = await tx.select().from(clusterIndicator).where(here)
      if (there && there.value === stated) continue
      await tx.delete(clusterIndicator).where(here)
      if (stated === null) continue
      const row = { clusterId, indicator, year, value: stated, isDemo }
      await tx.insert(clusterIndicator).values({ ...row, certainty: 'certain' })
    }
  },
}
