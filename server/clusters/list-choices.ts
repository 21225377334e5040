import { nameCollator } from '#app/domain/shared/collation.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { clusterNames } from '#db/queries/clusters.ts'
import { allCountries } from '#db/queries/countries.ts'
import { ask, type Context } from '../context.ts'

/** The clusters of the directory and the countries by name, in the language's order: lists to choose from. */
export async function listChoices(context: Context, lang: Lang) {
  ask(context, 'clusters.find')
  const { read } = context.store
  const { compare } = nameCollator(lang)
  const inOrder = (rows: Awaited<ReturnType<typeof clusterNames>>) =>
    rows
      .map(({ id, name }) => ({ id, name: name[lang] }))
      .toSorted((a, b) => compare(a.name, b.name))
  return {
    clusters: inOrder(await clusterNames(read)),
    countries: inOrder(await allCountries(read)),
  }
}
