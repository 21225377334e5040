import {
  importColumns,
  type ImportColumn,
} from '#app/domain/clusters/participants-import/columns.ts'
import type { Known } from '#app/domain/clusters/participants-import/plan.ts'
import { BYTE_ORDER_MARK, csvLine } from '#app/domain/shared/delimited.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { clusterWords } from '#app/i18n/cluster-words.ts'
import { participantsImport } from '#app/i18n/participants-import.ts'
import { participantsOf, placeNames } from '#db/queries/participants-import.ts'
import { workbook } from '../../files/workbook.ts'
import { ask, type Context } from '../../context.ts'
import { importingCluster } from './importing-cluster.ts'

const WIDTH: Record<ImportColumn, number> = {
  nameRu: 50,
  nameEn: 50,
  taxNumber: 16,
  type: 34,
  country: 16,
  region: 26,
  industrialRole: 32,
  sinceYear: 14,
}

/**
 * A cluster's participants as a table to correct and to import again; without any it is an empty template.
 * Sent back unchanged it changes nothing.
 * @throws DomainError `not-found`
 */
export async function writeTable(
  context: Context,
  { slug, lang, format }: { slug: string; lang: Lang; format: 'csv' | 'xlsx' },
): Promise<AsyncGenerator<Uint8Array | string>> {
  const { read } = context.store
  const cluster = await importingCluster(context, slug)
  ask(context, 'clusters.import-participants', { scope: 'cluster', scopeId: cluster.id })
  const t = participantsImport[lang]
  const collator = new Intl.Collator(lang)
  const own = (await participantsOf(read, cluster.id)).sort((a, b) =>
    lang === 'ru' ? collator.compare(a.nameRu, b.nameRu) : collator.compare(a.nameEn, b.nameEn),
  )
  const { regions, countries } = await placeNames(read)
  const named = <T extends { id: string; nameRu: string; nameEn: string }>(rows: readonly T[]) =>
    new Map(rows.map((row) => [row.id, lang === 'ru' ? row.nameRu : row.nameEn]))
  const of = rowOf(lang, named(regions), named(countries))
  const columns = importColumns.map((column) => ({
    title: t.columns[column],
    width: WIDTH[column],
  }))
  async function* rows() {
    for (const one of own) yield of(one)
  }
  if (format === 'xlsx')
    return workbook({ sheet: t.sheet, columns, rows: rows(), count: own.length })
  return (async function* () {
    yield BYTE_ORDER_MARK + csvLine(columns.map(({ title }) => title))
    for await (const row of rows()) yield csvLine(row)
  })()
}

const plain = (text: string) => text.replaceAll('\u00a0', ' ')

function rowOf(lang: Lang, regions: Map<string, string>, countries: Map<string, string>) {
  const words = clusterWords[lang]
  return ({ membership, ...one }: Known) => [
    one.nameRu,
    one.nameEn,
    one.taxNumber,
    plain(words.participantType[one.type]),
    countries.get(one.country) ?? one.country,
    one.regionId && (regions.get(one.regionId) ?? one.regionId),
    membership?.industrialRole ? plain(words.industrialRole[membership.industrialRole]) : null,
    membership?.sinceYear ?? null,
  ]
}
