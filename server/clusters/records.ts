import type { ClusterRecord } from '#app/domain/clusters/schemas.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { paths } from '#app/paths.ts'
import { readRecords, type OwnRecord } from '#db/queries/cluster-directory.ts'
import type { Store } from '#db/store.ts'
import type { DirectoryIndex, Term } from './directory-index.ts'

/** The records of these clusters, in this order; one query. */
export async function recordsOf(
  store: Store,
  index: DirectoryIndex,
  ordinals: readonly number[],
  origin: string,
): Promise<ClusterRecord[]> {
  if (ordinals.length === 0) return []
  const rows = await readRecords(store.read, { ordinals })
  const byOrdinal = new Map(rows.map((row) => [row.ordinal, row]))
  return ordinals.flatMap((ordinal) => {
    const row = byOrdinal.get(ordinal)
    return row ? recordOf(index, row, origin) : []
  })
}

export function recordOf(index: DirectoryIndex, row: OwnRecord, origin: string): ClusterRecord {
  const { ordinal, slug, name, ...rest } = row
  const page = (lang: Lang) => `${origin}${paths.cluster(lang, slug)}`
  return {
    slug,
    name,
    district: named(index.districtOf(ordinal)),
    regions: index.regionsOf(ordinal).map(named),
    specialisations: index.specialisationsOf(ordinal).map(named),
    ...rest,
    pages: { ru: page('ru'), en: page('en') },
  }
}

const named = ({ id, name }: Term) => ({ id, name })
