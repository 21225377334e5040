import { fold, slugify } from '#app/domain/shared/text.ts'
import type { Account } from '../queries/accounts.ts'
import type { cluster, organisation } from '../schema/index.ts'
import { roleBy, typeBy, organisationPool } from './demo-organisations.ts'
import { placesOf } from './demo-places.ts'
import { themeOf, themes, type Theme } from './demo-themes.ts'
import { chanceOf } from './random.ts'

// Rows for seeds, tests and benchmarks. What is not given follows from a number: always the same.

type Cluster = typeof cluster.$inferSelect
type Organisation = typeof organisation.$inferSelect

const EPOCH = new Date('2026-01-12T09:00:00.000Z')

/** An id that looks like a UUIDv7 and follows from a number. */
export function idOf(n: number, kind = 0): string {
  const tail = n.toString(16).padStart(12, '0')
  return `01950000-${kind.toString(16).padStart(4, '0')}-7000-8000-${tail}`
}

const KIND = { cluster: 1, organisation: 2, account: 3 } as const

/** Regions that made-up clusters live in, with their federal districts. */
const homes = [
  ['RU-SPE', 'nw'], ['RU-MOW', 'c'], ['RU-TA', 'v'], ['RU-ROS', 's'], ['RU-PER', 'v'], ['RU-NVS', 'sib'],
  ['RU-KLU', 'c'], ['RU-SVE', 'u'], ['RU-STA', 'nc'], ['RU-KHA', 'fe'], ['RU-TOM', 'sib'], ['RU-SAM', 'v'],
] as const // prettier-ignore

/** A cluster, with the region and the specialisation it should be filed under. */
export type MadeCluster = { row: Cluster; regionId: string; specialisationId: string; theme: Theme }

/**
 * A cluster by its number.
 * @param n its ordinal; id, slug, names, region and specialisation follow from it
 */
export function makeCluster(n: number, overrides: Partial<Cluster> = {}): MadeCluster {
  const chance = chanceOf(`cluster ${n}`)
  const [regionId, districtId] = chance.pick(homes)
  const theme = chance.pick(themes)
  const place = chance.pick(placesOf(regionId))
  const noun = chance.pick(theme.nouns)
  const nameRu = overrides.nameRu ?? `Кластер «${place}-${noun}» № ${n}`
  const row: Cluster = {
    id: idOf(n, KIND.cluster),
    ordinal: n,
    slug: slugify(nameRu),
    nameRu,
    nameEn: `Cluster “${slugify(`${place}-${noun}`)}” No. ${n}`,
    districtId,
    interregional: chance.chance(0.05),
    inRegister: chance.chance(0.2),
    category: chance.pick([null, null, 'proto', 'territorial', 'industrial'] as const),
    categoryCertainty: 'certain',
    curated: chance.chance(0.1),
    level: 'initial',
    completeness: 0,
    purposeRu: null,
    purposeEn: null,
    productsRu: theme.products[0],
    productsEn: theme.products[1],
    prospectsRu: null,
    prospectsEn: null,
    foundedYear: null,
    website: null,
    noteRu: null,
    noteEn: null,
    isDemo: true,
    createdAt: EPOCH,
    updatedAt: EPOCH,
    ...overrides,
  }
  if (row.category === null) row.categoryCertainty = null
  return { row, regionId, specialisationId: chance.pick(theme.specialisations), theme }
}

/** An organisation by its number, of a type and a name that suit its field. */
export function makeOrganisation(
  n: number,
  {
    regionId = 'RU-SPE',
    theme = themeOf(fold(''), []),
    ...overrides
  }: Partial<Organisation> & { theme?: Theme } = {},
): Organisation {
  const chance = chanceOf(`organisation ${n}`)
  const pool = organisationPool(() => idOf(n, KIND.organisation))
  const made = pool.home(chance, theme, overrides.type ?? typeBy(chance), regionId ?? 'RU-SPE')
  return { ...made, regionId, ...overrides }
}

export const makeRole = roleBy

/** An account without roles; `n` tells one from another. */
export function makeAccount({
  n = 1,
  ...overrides
}: Partial<Omit<Account, 'emailFolded'>> & { n?: number } = {}): Omit<Account, 'emailFolded'> {
  return {
    id: idOf(n, KIND.account),
    email: `person-${n}@example.org`,
    name: `Участник ${n}`,
    lang: 'ru',
    passwordHash: null,
    isDemo: false,
    createdAt: EPOCH,
    ...overrides,
  }
}
