import { and, asc, count, desc, eq, exists, inArray, or, sql } from 'drizzle-orm'
import type { PeopleQuery } from '#app/domain/accounts/people.ts'
import type { Grant, Role, Scope } from '#app/domain/accounts/permissions.ts'
import type { Bilingual } from '#app/domain/shared/lang.ts'
import { fold } from '#app/domain/shared/text.ts'
import { account, cluster, conference, lookAs, organisation, roleGrant } from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'

export type LookAs = typeof lookAs.$inferSelect

/** What a role counts in, as pages name it. Null: the whole portal, or a thing that is gone. */
export type Thing = { slug: string | null; name: Bilingual } | null
export type NamedGrant = Grant & { thing: Thing; since: Date }

/** The roles of accounts with the names of what they count in. */
export async function namedGrants(
  db: Db | Tx,
  accountIds: readonly string[],
): Promise<Map<string, NamedGrant[]>> {
  const byAccount = new Map<string, NamedGrant[]>(accountIds.map((id) => [id, []]))
  if (accountIds.length === 0) return byAccount
  const rows = await db
    .select({
      grant: roleGrant,
      clusterSlug: cluster.slug,
      clusterRu: cluster.nameRu,
      clusterEn: cluster.nameEn,
      organisationRu: organisation.nameRu,
      organisationEn: organisation.nameEn,
      conferenceSlug: conference.slug,
      conferenceRu: conference.titleRu,
      conferenceEn: conference.titleEn,
    })
    .from(roleGrant)
    .leftJoin(cluster, and(eq(roleGrant.scope, 'cluster'), eq(cluster.id, roleGrant.scopeId)))
    .leftJoin(
      organisation,
      and(eq(roleGrant.scope, 'organisation'), eq(organisation.id, roleGrant.scopeId)),
    )
    .leftJoin(
      conference,
      and(eq(roleGrant.scope, 'conference'), eq(conference.id, roleGrant.scopeId)),
    )
    .where(inArray(roleGrant.accountId, [...accountIds]))
    .orderBy(asc(roleGrant.role), asc(roleGrant.scope), asc(roleGrant.scopeId))
  for (const row of rows) {
    const { accountId, role, scope, scopeId, createdAt } = row.grant
    const ru = row.clusterRu ?? row.organisationRu ?? row.conferenceRu
    const en = row.clusterEn ?? row.organisationEn ?? row.conferenceEn
    const slug = row.clusterSlug ?? row.conferenceSlug
    byAccount.get(accountId)?.push({
      role: role as Role,
      scope,
      scopeId,
      thing: ru && en ? { slug, name: { ru, en } } : null,
      since: createdAt,
    })
  }
  return byAccount
}

/** Ids, names and addresses of everybody, for the search, which folds Cyrillic and so is done outside the engine. */
export async function peopleNames(db: Db | Tx, { role }: Pick<PeopleQuery, 'role'>) {
  return db
    .select({ id: account.id, name: account.name, email: account.email })
    .from(account)
    .where(
      role &&
        exists(
          db
            .select({ one: sql`1` })
            .from(roleGrant)
            .where(and(eq(roleGrant.accountId, account.id), eq(roleGrant.role, role))),
        ),
    )
}

export async function peopleByIds(db: Db | Tx, ids: readonly string[]) {
  if (ids.length === 0) return []
  return db
    .select({
      id: account.id,
      name: account.name,
      email: account.email,
      isDemo: account.isDemo,
      createdAt: account.createdAt,
    })
    .from(account)
    .where(inArray(account.id, [...ids]))
}

/** The cluster, organisation or conference a text names: its address or its name in either language, in any letter case. */
export async function findThing(
  db: Db | Tx,
  scope: Scope,
  text: string,
): Promise<{ id: string; name: Bilingual } | undefined> {
  const wanted = fold(text)
  const slug = /([\w-]+)\/?$/.exec(text)?.[1] ?? ''
  const rows =
    scope === 'cluster'
      ? await db
          .select({ id: cluster.id, slug: cluster.slug, ru: cluster.nameRu, en: cluster.nameEn })
          .from(cluster)
      : scope === 'organisation'
        ? await db
            .select({ id: organisation.id, ru: organisation.nameRu, en: organisation.nameEn })
            .from(organisation)
            .where(
              or(
                eq(organisation.nameRu, text),
                eq(organisation.nameEn, text),
                eq(organisation.id, text),
              ),
            )
            .limit(1)
        : scope === 'conference'
          ? await db
              .select({
                id: conference.id,
                slug: conference.slug,
                ru: conference.titleRu,
                en: conference.titleEn,
              })
              .from(conference)
              // The same title may come back next year: the nearest to now is meant.
              .orderBy(desc(conference.startsOn))
          : []
  const found = rows.find(
    (row) =>
      row.id === text ||
      ('slug' in row && row.slug === slug) ||
      fold(row.ru) === wanted ||
      fold(row.en) === wanted,
  )
  return found && { id: found.id, name: { ru: found.ru, en: found.en } }
}

/** What a grant counts in, by its id. */
export async function thingById(db: Db | Tx, scope: Scope, id: string): Promise<Thing> {
  const [row] =
    scope === 'cluster'
      ? await db
          .select({ slug: cluster.slug, ru: cluster.nameRu, en: cluster.nameEn })
          .from(cluster)
          .where(eq(cluster.id, id))
      : scope === 'organisation'
        ? await db
            .select({ slug: sql<null>`null`, ru: organisation.nameRu, en: organisation.nameEn })
            .from(organisation)
            .where(eq(organisation.id, id))
        : scope === 'conference'
          ? await db
              .select({ slug: conference.slug, ru: conference.titleRu, en: conference.titleEn })
              .from(conference)
              .where(eq(conference.id, id))
          : []
  return row ? { slug: row.slug, name: { ru: row.ru, en: row.en } } : null
}

/** Names of clusters offered while typing. */
export async function clusterNames(db: Db | Tx, limit: number) {
  return db
    .select({ id: cluster.id, ru: cluster.nameRu, en: cluster.nameEn })
    .from(cluster)
    .orderBy(asc(cluster.ordinal))
    .limit(limit)
}

/** Names of conferences offered while typing, the latest first. */
export async function conferenceNames(db: Db | Tx, limit: number) {
  return db
    .select({ id: conference.id, ru: conference.titleRu, en: conference.titleEn })
    .from(conference)
    .orderBy(desc(conference.startsOn), asc(conference.id))
    .limit(limit)
}

/** Gives a role. @returns false when the account had it already */
export async function addGrant(
  tx: Tx,
  accountId: string,
  { role, scope, scopeId }: Grant,
  createdAt: Date,
): Promise<boolean> {
  const rows = await tx
    .insert(roleGrant)
    .values({ accountId, role, scope, scopeId, createdAt })
    .onConflictDoNothing()
    .returning({ role: roleGrant.role })
  return rows.length > 0
}

/** Takes a role away. @returns false when the account did not have it */
export async function removeGrant(
  tx: Tx,
  accountId: string,
  { role, scope, scopeId }: Grant,
): Promise<boolean> {
  const rows = await tx
    .delete(roleGrant)
    .where(
      and(
        eq(roleGrant.accountId, accountId),
        eq(roleGrant.role, role),
        eq(roleGrant.scope, scope),
        eq(roleGrant.scopeId, scopeId),
      ),
    )
    .returning({ role: roleGrant.role })
  return rows.length > 0
}

/** How many administer the portal. */
export async function countAdministrators(db: Db | Tx): Promise<number> {
  const [row] = await db
    .select({ n: count() })
    .from(roleGrant)
    .where(and(eq(roleGrant.role, 'administrator'), eq(roleGrant.scope, 'portal')))
  return row?.n ?? 0
}

export async function insertLook(tx: Tx, row: LookAs): Promise<void> {
  await tx.insert(lookAs).values(row)
}

/** A look with whose eyes it is, and what they may do. */
export async function lookById(db: Db | Tx, id: string) {
  const [row] = await db
    .select({ look: lookAs, account })
    .from(lookAs)
    .innerJoin(account, eq(account.id, lookAs.accountId))
    .where(eq(lookAs.id, id))
  return row
}

export async function endLook(tx: Tx, id: string, lookedBy: string, endedAt: Date): Promise<void> {
  await tx
    .update(lookAs)
    .set({ endedAt })
    .where(and(eq(lookAs.id, id), eq(lookAs.lookedBy, lookedBy), sql`${lookAs.endedAt} IS NULL`))
}

/** Removes an account. Everything that refers to it must have been shredded. */
export async function deleteAccount(tx: Tx, id: string): Promise<void> {
  await tx.delete(account).where(eq(account.id, id))
}
