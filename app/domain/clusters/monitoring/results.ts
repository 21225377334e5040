import { categories, type Category } from '../vocabulary.ts'
import type { Bilingual } from '../../shared/lang.ts'

/** What a round found of one subject, as far as two rounds are compared. */
export type Placed = {
  /** The cluster's slug where it is one of the directory. */
  clusterSlug: string | null
  name: Bilingual
  category: Category
  curated: boolean
}

export type RoundChange = {
  kind: 'new' | 'gone' | 'up' | 'down' | 'curated' | 'uncurated'
  clusterSlug: string | null
  name: Bilingual
  from: Category | null
  to: Category | null
}

const keyOf = ({ clusterSlug, name }: Placed) => clusterSlug ?? `name:${name.ru.toLowerCase()}`

/**
 * What changed from one round to a later one. Subjects are told apart by their cluster, or by their name
 * where the directory has none.
 */
export function changesBetween(before: readonly Placed[], after: readonly Placed[]): RoundChange[] {
  const old = new Map(before.map((one) => [keyOf(one), one]))
  const now = new Map(after.map((one) => [keyOf(one), one]))
  const changes: RoundChange[] = []
  for (const [key, { clusterSlug, name, category, curated }] of now) {
    const was = old.get(key)
    const change = { clusterSlug, name, from: was?.category ?? null, to: category }
    if (!was) changes.push({ ...change, kind: 'new' })
    else if (was.category !== category)
      changes.push({ ...change, kind: rank(category) > rank(was.category) ? 'up' : 'down' })
    else if (was.curated !== curated)
      changes.push({ ...change, kind: curated ? 'curated' : 'uncurated' })
  }
  for (const [key, { clusterSlug, name, category }] of old)
    if (!now.has(key)) changes.push({ clusterSlug, name, from: category, to: null, kind: 'gone' })
  return changes
}

const rank = (category: Category) => categories.indexOf(category)

/** The figures a round is published with. */
export function totalsOf(objects: readonly { verdict: string | null; curated: boolean }[]) {
  const subjects = objects.filter(({ verdict }) => verdict === 'subject')
  return {
    objects: objects.length,
    subjects: subjects.length,
    curated: subjects.filter(({ curated }) => curated).length,
  }
}
