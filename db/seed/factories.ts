import { slugify } from '#app/domain/shared/text.ts'
import type { Account } from '../queries/accounts.ts'
import type { cluster, organisation } from '../schema/index.ts'
import { latinName, nameOrganisation, typeBy } from './demo-organisations.ts'
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

/** A region and its federal district. */
export type Home = readonly [regionId: string, districtId: string]
const someHomes: readonly Home[] = [
  ['RU-SPE', 'nw'],
  ['RU-MOW', 'c'],
  ['RU-TA', 'v'],
  ['RU-NVS', 'sib'],
]

/** A cluster, with the region and the specialisation it should be filed under. */
export type MadeCluster = { row: Cluster; regionId: string; specialisationId: string; theme: Theme }

/**
 * A cluster by its number: names, region and specialisation follow from it.
 * @param n its ordinal
 * @param homes where it may be at home
 */
export function makeCluster(
  n: number,
  overrides: Partial<Cluster> = {},
  homes: readonly Home[] = someHomes,
): MadeCluster {
  const chance = chanceOf(`cluster ${n}`)
  const [regionId, districtId] = chance.pick(homes)
  const theme = chance.pick(themes)
  const name = `${chance.pick(placesOf(regionId))}-${chance.pick(theme.nouns)}`
  const inRegister = chance.chance(0.2)
  const row: Cluster = {
    id: idOf(n, KIND.cluster),
    ordinal: n,
    slug: `klaster-${slugify(name)}-${n}`,
    nameRu: `Кластер «${name}» № ${n}`,
    nameEn: `${latinName(name)} Cluster No. ${n}`,
    districtId,
    interregional: false,
    inRegister,
    category: inRegister ? 'industrial' : chance.pick([null, 'proto', 'territorial'] as const),
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
    foundedYear: chance.int(2008, 2022),
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

/**
 * An organisation by its number, of a type and a name that suit its field.
 * @param where field and region; biotechnology in St Petersburg unless told
 */
export function makeOrganisation(
  n: number,
  where: { theme?: Theme; regionId?: string } = {},
  overrides: Partial<Organisation> = {},
): Organisation {
  const { theme = themeOf('', ['biotechnology']), regionId = 'RU-SPE' } = where
  const chance = chanceOf(`organisation ${n}`)
  const type = overrides.type ?? typeBy(chance)
  const named = nameOrganisation(chance, theme, type, regionId)
  const id = idOf(n, KIND.organisation)
  const place = { country: 'RU', regionId, taxNumber: null }
  return { id, ...named, type, ...place, isDemo: true, ...overrides }
}

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
    passwordChangedAt: null,
    isDemo: false,
    createdAt: EPOCH,
    ...overrides,
  }
}
