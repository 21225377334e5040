import { insertAll } from '../insert.ts'
import {
  country,
  district,
  indicator,
  indicatorValue,
  region,
  specialisation,
  subsidyCost,
} from '../schema/index.ts'
import type { Certainty } from '#app/domain/clusters/vocabulary.ts'
import type { Tx } from '../store.ts'
import { numberOrNull, orNull, readCsv } from './read-data.ts'

/** Countries, districts, regions and specialisations: the lists everything else refers to. */
export async function loadVocabularies(tx: Tx): Promise<void> {
  await insertAll(
    tx,
    country,
    readCsv('countries').map((r) => ({ id: r.id!, nameRu: r.name_ru!, nameEn: r.name_en! })),
  )
  await insertAll(
    tx,
    district,
    readCsv('districts').map((r) => ({
      id: r.id!,
      nameRu: r.name_ru!,
      nameEn: r.name_en!,
      shortRu: r.short_ru!,
      shortEn: r.short_en!,
      rank: Number(r.rank),
    })),
  )
  await insertAll(
    tx,
    region,
    readCsv('regions').map((r) => ({
      id: r.id!,
      districtId: r.district!,
      nameRu: r.name_ru!,
      nameEn: r.name_en!,
      shortRu: r.short_ru!,
      shortEn: r.short_en!,
      rank: Number(r.rank),
    })),
  )
  await insertAll(
    tx,
    specialisation,
    readCsv('specialisations').map((r) => ({
      id: r.id!,
      nameRu: r.name_ru!,
      nameEn: r.name_en!,
      groupId: r.group_id!,
      groupRu: r.group_ru!,
      groupEn: r.group_en!,
      rank: Number(r.rank),
    })),
  )
}

/** Indicators of the whole country and what was subsidised. */
export async function loadStatistics(tx: Tx): Promise<void> {
  await insertAll(
    tx,
    indicator,
    readCsv('indicators').map((r) => ({
      id: r.id!,
      scope: r.scope as 'all_clusters',
      nameRu: r.name_ru!,
      nameEn: r.name_en!,
      unitRu: r.unit_ru!,
      unitEn: r.unit_en!,
      valueKind: r.value_kind!,
      decimals: Number(r.decimals),
      rank: Number(r.rank),
    })),
  )
  await insertAll(
    tx,
    indicatorValue,
    readCsv('indicator-values').map((r) => ({
      id: [r.indicator, r.district, r.year].filter(Boolean).join('.'),
      indicatorId: r.indicator!,
      districtId: orNull(r.district),
      year: Number(r.year),
      value: Number(r.value),
      certainty: r.certainty as Certainty,
      noteRu: orNull(r.note_ru),
      noteEn: orNull(r.note_en),
    })),
  )
  await insertAll(
    tx,
    subsidyCost,
    readCsv('subsidy-costs').map((r) => ({
      id: r.id!,
      nameRu: r.name_ru!,
      nameEn: r.name_en!,
      percent: Number(r.percent),
      amountRub: numberOrNull(r.amount_rub)!,
      certainty: r.certainty as Certainty,
      noteRu: orNull(r.note_ru),
      noteEn: orNull(r.note_en),
    })),
  )
}
