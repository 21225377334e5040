import type { Lexicon } from '#app/domain/clusters/participants-import/read-row.ts'
import { industrialRoles, participantTypes } from '#app/domain/clusters/vocabulary.ts'
import { langs } from '#app/domain/shared/lang.ts'
import { fold } from '#app/domain/shared/text.ts'
import { clusterWords } from '#app/i18n/cluster-words.ts'
import { placeNames } from '#db/queries/participants-import.ts'
import type { Db, Tx } from '#db/store.ts'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')

// As they stand in the portal's own files they are found at once; folded, in any letter case.
const spellings = <T>(words: readonly string[], id: T) =>
  words.flatMap((word) => [[word, id] as const, [fold(word), id] as const])

/** What the words of a table may mean: ids, and names in both languages. */
export async function importLexicon(db: Db | Tx): Promise<Lexicon> {
  const { regions, countries } = await placeNames(db)
  const words = <T extends string>(ids: readonly T[], named: (id: T) => readonly string[]) =>
    new Map(ids.flatMap((id) => spellings([id, ...named(id).map(plain)], id)))
  return {
    type: words(participantTypes, (id) =>
      langs.map((lang) => clusterWords[lang].participantType[id]),
    ),
    industrialRole: words(industrialRoles, (id) =>
      langs.map((lang) => clusterWords[lang].industrialRole[id]),
    ),
    region: new Map(
      regions.flatMap(({ id, ...names }) => spellings([id, ...Object.values(names)], id)),
    ),
    country: new Map(
      countries.flatMap(({ id, nameRu, nameEn }) => spellings([id, nameRu, nameEn], id)),
    ),
  }
}
