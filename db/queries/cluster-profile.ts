import { and, asc, desc, eq, inArray, ne, sql } from 'drizzle-orm'
import type { ClusterCard, ClusterProfile, Named } from '#app/domain/clusters/profile.ts'
import { importances, priorities } from '#app/domain/clusters/vocabulary.ts'
import type { Bilingual } from '#app/domain/shared/lang.ts'
import { cluster, clusterRegion, clusterSpecialisation } from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'

/** The specialisation that says nothing: clusters that share it have nothing in common. */
const ANY_INDUSTRY = 'multi-industry'

const both = (ru: string | null, en: string | null): Bilingual | null =>
  ru || en ? { ru: ru || en!, en: en || ru! } : null
const names = (row: { nameRu: string; nameEn: string }): Bilingual => ({
  ru: row.nameRu,
  en: row.nameEn,
})
const named = (row: { id: string; nameRu: string; nameEn: string }): Named => ({
  id: row.id,
  name: names(row),
})

const byRank = (a: { rank: number }, b: { rank: number }) => a.rank - b.rank
const collator = new Intl.Collator('ru')
const byName = (a: { name: Bilingual }, b: { name: Bilingual }) =>
  collator.compare(a.name.ru, b.name.ru)
/** Years, months and days of any precision; what has no date comes last. */
const byDate = (a: { date: string | null }, b: { date: string | null }) =>
  (a.date ?? '9999').localeCompare(b.date ?? '9999', 'en')

function profileRows(db: Db | Tx, slugs: readonly string[]) {
  return db.query.cluster.findMany({
    where: inArray(cluster.slug, [...slugs]),
    with: {
      district: true,
      regions: { with: { region: true } },
      specialisations: { with: { specialisation: true } },
      priorities: true,
      participants: { with: { organisation: { with: { region: true } } } },
      facts: true,
      bodies: true,
      chairTerms: true,
      projects: { with: { participants: { with: { organisation: true } } } },
      partners: true,
      documents: true,
      associations: true,
      timeline: true,
      notices: true,
      indicators: true,
      monitoring: { with: { round: true } },
    },
  })
}

/**
 * The profiles of the clusters with these slugs, in the order asked for, in one statement.
 * A slug nobody has is left out; every list inside is in its order of reading.
 */
export async function loadProfiles(
  db: Db | Tx,
  slugs: readonly string[],
): Promise<ClusterProfile[]> {
  if (slugs.length === 0) return []
  const rows = (await profileRows(db, slugs)).map(toProfile)
  return slugs.flatMap((slug) => rows.find((row) => row.slug === slug) ?? [])
}

type Row = Awaited<ReturnType<typeof profileRows>>[number]

function toProfile(row: Row): ClusterProfile {
  return {
    id: row.id,
    slug: row.slug,
    name: names(row),
    district: named(row.district),
    regions: row.regions
      .map(({ region }) => region)
      .sort(byRank)
      .map(named),
    specialisations: row.specialisations.sort(byRank).map(({ specialisation: of }) => ({
      ...named(of),
      group: { ru: of.groupRu, en: of.groupEn },
    })),
    interregional: row.interregional,
    inRegister: row.inRegister,
    category: row.category,
    categoryCertainty: row.categoryCertainty,
    curated: row.curated,
    level: row.level,
    completeness: row.completeness,
    purpose: both(row.purposeRu, row.purposeEn),
    products: both(row.productsRu, row.productsEn),
    prospects: both(row.prospectsRu, row.prospectsEn),
    foundedYear: row.foundedYear,
    website: row.website,
    note: both(row.noteRu, row.noteEn),
    isDemo: row.isDemo,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    priorities: row.priorities
      .map(({ priority, importance, isDemo }) => ({ priority, importance, isDemo }))
      .sort(
        (a, b) =>
          importances.indexOf(a.importance) - importances.indexOf(b.importance) ||
          priorities.indexOf(a.priority) - priorities.indexOf(b.priority),
      ),
    participants: row.participants
      .map(({ organisation, industrialRole, sinceYear, confirmedAt }) => ({
        id: organisation.id,
        name: names(organisation),
        type: organisation.type,
        country: organisation.country,
        region: organisation.region && named(organisation.region),
        industrialRole,
        sinceYear,
        confirmed: confirmedAt !== null,
        isDemo: organisation.isDemo,
      }))
      .sort(byName),
    facts: row.facts.sort(byRank).map((fact) => ({
      kind: fact.kind,
      label: { ru: fact.labelRu, en: fact.labelEn },
      value: fact.value,
      atLeast: fact.atLeast,
      text: both(fact.textRu, fact.textEn),
      year: fact.year,
      certainty: fact.certainty,
      isDemo: fact.isDemo,
    })),
    bodies: row.bodies.sort(byRank).map((body) => ({
      kind: body.kind,
      name: names(body),
      yearCreated: body.yearCreated,
      yearChosen: body.yearChosen,
      staff: body.staff,
      funding: body.funding,
      note: both(body.noteRu, body.noteEn),
      isDemo: body.isDemo,
    })),
    chairTerms: row.chairTerms
      .map(({ country, startMonth: start, endMonth: end, isDemo }) => ({
        country,
        start,
        end,
        isDemo,
      }))
      .sort((a, b) => a.start.localeCompare(b.start, 'en')),
    projects: row.projects
      .map((project) => ({
        id: project.id,
        name: names(project),
        sphere: project.sphere,
        stage: project.stage,
        initiators: { ru: project.initiatorsRu, en: project.initiatorsEn },
        periodStart: project.periodStart,
        periodEnd: project.periodEnd,
        investmentRub: project.investmentRub,
        supportRub: project.supportRub,
        participants: project.participants
          .map(({ organisation }) => named(organisation))
          .sort(byName),
        note: both(project.noteRu, project.noteEn),
        isDemo: project.isDemo,
      }))
      .sort((a, b) => (a.periodStart ?? 9999) - (b.periodStart ?? 9999) || byName(a, b)),
    partners: row.partners
      .map((partner) => ({
        name: names(partner),
        country: partner.country,
        isDemo: partner.isDemo,
      }))
      .sort(byName),
    documents: row.documents
      .map((document) => ({
        kind: document.kind,
        title: { ru: document.titleRu, en: document.titleEn },
        date: document.date,
        number: both(document.number, document.numberEn),
        issuer: both(document.issuerRu, document.issuerEn),
        validUntil: document.validUntil,
        isFounding: document.isFounding,
        isDemo: document.isDemo,
      }))
      .sort(byDate),
    associations: row.associations
      .map(({ short, role, isDemo, ...of }) => ({
        name: names(of),
        short,
        role,
        note: both(of.noteRu, of.noteEn),
        isDemo,
      }))
      .sort(byName),
    timeline: row.timeline.sort(byRank).map((entry) => ({
      kind: entry.kind,
      date: entry.date,
      dateLabel: both(entry.dateLabelRu, entry.dateLabelEn),
      text: { ru: entry.textRu, en: entry.textEn },
      isClaim: entry.isClaim,
      isDemo: entry.isDemo,
    })),
    notices: row.notices
      .map((notice) => ({
        kind: notice.kind,
        title: { ru: notice.titleRu, en: notice.titleEn },
        isDemo: notice.isDemo,
      }))
      .sort((a, b) => collator.compare(a.title.ru, b.title.ru)),
    indicators: row.indicators
      .map(({ indicator, year, value, certainty, isDemo }) => ({
        indicator,
        year,
        value,
        certainty,
        isDemo,
      }))
      .sort((a, b) => a.indicator.localeCompare(b.indicator, 'en') || a.year - b.year),
    monitoring: row.monitoring
      .map((subject) => ({
        year: subject.round.year,
        name: names(subject),
        category: subject.category,
        curated: subject.curated,
        certainty: subject.certainty,
        note: both(subject.noteRu, subject.noteEn),
      }))
      .sort((a, b) => b.year - a.year),
  }
}

/**
 * Clusters as cards, in the order of the ids, in one statement.
 * @param ids at most a page of them
 */
export async function loadCards(db: Db | Tx, ids: readonly string[]): Promise<ClusterCard[]> {
  if (ids.length === 0) return []
  const rows = await db.query.cluster.findMany({
    where: inArray(cluster.id, [...ids]),
    with: { regions: { with: { region: true } } },
  })
  return ids.flatMap((id) => {
    const row = rows.find((one) => one.id === id)
    if (!row) return []
    const { slug, category, curated, level, inRegister, interregional, isDemo } = row
    const regions = row.regions
      .map(({ region }) => region)
      .sort(byRank)
      .map(named)
    return [
      {
        slug,
        name: names(row),
        category,
        curated,
        level,
        inRegister,
        interregional,
        isDemo,
        regions,
      },
    ]
  })
}

/**
 * The clusters that share most with one: a specialisation counts two, a region one.
 * @param limit how many at most; fewer when fewer share anything
 * @returns ids, the most alike first
 */
export async function findSimilar(db: Db | Tx, id: string, limit: number): Promise<string[]> {
  const own = db
    .select({ id: clusterSpecialisation.specialisationId })
    .from(clusterSpecialisation)
    .where(
      and(
        eq(clusterSpecialisation.clusterId, id),
        ne(clusterSpecialisation.specialisationId, ANY_INDUSTRY),
      ),
    )
  const home = db
    .select({ id: clusterRegion.regionId })
    .from(clusterRegion)
    .where(eq(clusterRegion.clusterId, id))
  const shared = db
    .select({ clusterId: clusterSpecialisation.clusterId, points: sql<number>`2`.as('points') })
    .from(clusterSpecialisation)
    .where(inArray(clusterSpecialisation.specialisationId, own))
    .unionAll(
      db
        .select({ clusterId: clusterRegion.clusterId, points: sql<number>`1`.as('points') })
        .from(clusterRegion)
        .where(inArray(clusterRegion.regionId, home)),
    )
    .as('shared')
  const alike = sql<number>`sum(${shared.points})`
  const rows = await db
    .select({ id: cluster.id })
    .from(shared)
    .innerJoin(cluster, eq(cluster.id, shared.clusterId))
    .where(ne(cluster.id, id))
    .groupBy(cluster.id, cluster.completeness, cluster.slug)
    .orderBy(desc(alike), desc(cluster.completeness), asc(cluster.slug))
    .limit(limit)
  return rows.map((row) => row.id)
}
