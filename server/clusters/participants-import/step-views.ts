import type { ImportColumn } from '#app/domain/clusters/participants-import/columns.ts'
import type { Step } from '#app/domain/clusters/participants-import/plan.ts'
import type { IndustrialRole, ParticipantType } from '#app/domain/clusters/vocabulary.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { clusterWords } from '#app/i18n/cluster-words.ts'
import { placeNames } from '#db/queries/participants-import.ts'
import type { Db } from '#db/store.ts'

/** Steps of a plan with every value as people of one language read it. */
export async function stepViews(db: Db, lang: Lang, steps: readonly Step[]) {
  const { regions, countries } = await placeNames(db)
  const places = new Map(
    [...regions, ...countries].map((row) => [row.id, lang === 'ru' ? row.nameRu : row.nameEn]),
  )
  const words = clusterWords[lang]
  const read = (column: ImportColumn, value: string | number): string => {
    if (column === 'type') return words.participantType[value as ParticipantType]
    if (column === 'industrialRole') return words.industrialRole[value as IndustrialRole]
    if (column === 'region' || column === 'country')
      return places.get(String(value)) ?? String(value)
    return String(value)
  }
  return steps.map((step) => {
    const { row } = step
    const name = (lang === 'ru' ? row.nameRu : row.nameEn) ?? row.nameRu ?? row.nameEn ?? '—'
    const shown = step.kind === 'create' && !step.joins
    const facts = [
      ['type', row.type],
      ['region', row.regionId],
      ['country', row.regionId ? null : row.country],
      ['industrialRole', row.industrialRole],
      ['sinceYear', row.sinceYear],
      ['taxNumber', row.taxNumber],
    ] as const
    return {
      kind: step.kind,
      line: row.line,
      name,
      errors:
        step.kind === 'error'
          ? step.errors.map((error) => ({ ...error, line: error.line ?? 0 }))
          : [],
      changes:
        step.kind === 'update'
          ? step.changes.map(({ column, from, to }) => ({
              column,
              from: from === null ? null : read(column, from),
              to: read(column, to),
            }))
          : [],
      details: shown
        ? facts.flatMap(([column, value]) => (value === null ? [] : read(column, value)))
        : [],
      joins:
        step.kind === 'create' && step.joins
          ? lang === 'ru'
            ? step.joins.nameRu
            : step.joins.nameEn
          : null,
      kept: 'kept' in step ? step.kept : [],
    }
  })
}
