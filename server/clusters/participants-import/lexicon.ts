import type { Lexicon } from '#app/domain/clusters/participants-import/read-row.ts'
import { industrialRoles, participantTypes } from '#app/domain/clusters/vocabulary.ts'
import { langs } from '#app/domain/shared/lang.ts'
import { fold } from '#app/domain/shared/text.ts'
import { clusterWords } from '#app/i18n/cluster-words.ts'
import { placeNames } from '#db/queries/participants-import.ts'
import type { Db, Tx } from '#db/store.ts'

/** What the words of a table may mean: ids, and names in both languages. */
export async function importLexicon(db: Db | Tx): Promise<Lexicon> {
  const { regions, countries } = await placeNames(db)
  const words = <T extends string>(ids: readonly T[], named: (id: T) => readonly string[]) =>
    new Map(ids.flatMap((id) => [id, ...named(id)].map((word) => [fold(word), id] as const)))
  return {
    type: words(participantTypes, (id) =>
      langs.map((lang) => clusterWords[lang].participantType[id]),
    ),
    industrialRole: words(industrialRoles, (id) =>
      langs.map((lang) => clusterWords[lang].industrialRole[id]),
    ),
    region: new Map(
      regions.flatMap(({ id, ...names }) =>
        [id, ...Object.values(names)].map((word) => [fold(word), id] as const),
      ),
    ),
    country: new Map(
      countries.flatMap(({ id, nameRu, nameEn }) =>
        [id, nameRu, nameEn].map((word) => [fold(word), id] as const),
      ),
    ),
  }
}
