import { eq } from 'drizzle-orm'
import type { BodyKind, DocumentKind, TimelineKind } from '#app/domain/clusters/vocabulary.ts'
import { insertAll } from '../insert.ts'
import {
  associationMembership,
  chairTerm,
  cluster,
  clusterDocument,
  clusterFact,
  governingBody,
  timelineEntry,
} from '../schema/index.ts'
import type { Tx } from '../store.ts'
import type { ClusterIds } from './clusters.ts'
import { readCsv, readJson } from './read-data.ts'
import type { SeedContext } from './seed.ts'

type Words = { ru: string; en: string }
type Cleantech = {
  cluster: string
  purpose: Words
  products: Words
  project_field: Words & { year_start: number; year_end: number }
  facts: {
    id: string
    value: number
    qualifier: 'exact' | 'more_than'
    label_ru: string
    label_en: string
  }[]
  countries: string[]
  regions: string[]
  curator: Words
  programme_executors: Words[]
  governing_bodies: {
    kind: BodyKind
    name_ru: string
    name_en: string
    note_ru: string
    note_en: string
  }[]
  documents: {
    kind: DocumentKind
    title_ru: string
    title_en: string
    date: string
    number: string | null
    number_en?: string
    founding: boolean
    valid_until?: string
    issuer_ru?: string
    issuer_en?: string
  }[]
  associations: {
    name_ru: string
    name_en: string
    short: string | null
    role: 'member' | 'participant'
    note_ru: string
    note_en: string
  }[]
  chair_terms: { country: string; start: string; end: string }[]
  timeline: {
    date: string | null
    date_label_ru: string
    date_label_en: string
    ru: string
    en: string
    kind: string
  }[]
  recognition: Words[]
  claims: Words[]
  uncertain: Words[]
}

const timelineKinds: Record<string, TimelineKind> = {
  founding_agreement: 'founding',
  ckr_agreement: 'agreement',
  programme: 'programme',
  initiative: 'initiative',
}

/** The clean-technology cluster of St Petersburg: the one profile a document describes in depth. */
export async function loadCleantech(
  tx: Tx,
  ids: ClusterIds,
  { newId }: SeedContext,
): Promise<void> {
  const profile = readJson<Cleantech>('cleantech')
  const clusterId = ids.get(profile.cluster)!
  const own = () => ({ id: newId(), clusterId, isDemo: false })
  const founding = profile.documents.find((document) => document.founding)

  await tx
    .update(cluster)
    .set({
      purposeRu: profile.purpose.ru,
      purposeEn: profile.purpose.en,
      productsRu: profile.products.ru,
      productsEn: profile.products.en,
      foundedYear: founding ? Number(founding.date.slice(0, 4)) : null,
      noteRu: sentences(profile.uncertain.map(({ ru }) => ru)),
      noteEn: sentences(profile.uncertain.map(({ en }) => en)),
    })
    .where(eq(cluster.id, clusterId))
  await insertAll(
    tx,
    clusterFact,
    factsOf(profile).map((fact, i) => ({
      atLeast: false,
      value: null,
      textRu: null,
      textEn: null,
      year: null,
      ...fact,
      ...own(),
      certainty: 'certain' as const,
      rank: i + 1,
    })),
  )
  await insertAll(
    tx,
    governingBody,
    profile.governing_bodies.map((body, i) => ({
      ...own(),
      kind: body.kind,
      nameRu: body.name_ru,
      nameEn: body.name_en,
      funding: [],
      noteRu: body.note_ru || null,
      noteEn: body.note_en || null,
      rank: i + 1,
    })),
  )
  await insertAll(
    tx,
    clusterDocument,
    profile.documents.map((document) => ({
      ...own(),
      kind: document.kind,
      titleRu: document.title_ru,
      titleEn: document.title_en,
      date: document.date,
      number: document.number,
      numberEn: document.number_en ?? null,
      issuerRu: document.issuer_ru ?? null,
      issuerEn: document.issuer_en ?? null,
      validUntil: document.valid_until ?? null,
      isFounding: document.founding,
    })),
  )
  await insertAll(
    tx,
    associationMembership,
    profile.associations.map((association) => ({
      ...own(),
      nameRu: association.name_ru,
      nameEn: association.name_en,
      short: association.short,
      role: association.role,
      noteRu: association.note_ru || null,
      noteEn: association.note_en || null,
    })),
  )
  await insertAll(
    tx,
    chairTerm,
    profile.chair_terms.map(({ country, start, end }) => ({
      ...own(),
      country,
      startMonth: start,
      endMonth: end,
    })),
  )
  const undated = { date: null, dateLabelRu: null, dateLabelEn: null }
  const entries = [
    ...profile.timeline.map((entry) => ({
      kind: timelineKinds[entry.kind] ?? ('other' as const),
      date: entry.date,
      dateLabelRu: entry.date_label_ru,
      dateLabelEn: entry.date_label_en,
      textRu: entry.ru,
      textEn: entry.en,
      isClaim: false,
    })),
    ...profile.recognition.map(({ ru, en }) => ({
      ...undated,
      kind: 'recognition' as const,
      textRu: ru,
      textEn: en,
      isClaim: false,
    })),
    ...profile.claims.map(({ ru, en }) => ({
      ...undated,
      kind: 'other' as const,
      textRu: ru,
      textEn: en,
      isClaim: true,
    })),
  ]
  await insertAll(
    tx,
    timelineEntry,
    entries.map((entry, i) => ({ ...own(), ...entry, rank: i + 1 })),
  )
}

/** Figures with their labels, then what the document says in words. */
function factsOf(profile: Cleantech) {
  const countries = new Map(readCsv('countries').map((r) => [r.id!, r]))
  const regions = new Map(readCsv('regions').map((r) => [r.id!, r]))
  const names = (keys: string[], of: typeof countries) => ({
    ru: keys.map((key) => of.get(key)!.name_ru!).join(', '),
    en: keys.map((key) => of.get(key)!.name_en!).join(', '),
  })
  const said = (kind: string, labelRu: string, labelEn: string, { ru, en }: Words) => ({
    kind,
    labelRu,
    labelEn,
    textRu: ru,
    textEn: en,
  })
  const field = profile.project_field
  return [
    ...profile.facts.map((fact) => ({
      kind: fact.id,
      labelRu: fact.label_ru,
      labelEn: fact.label_en,
      value: fact.value,
      atLeast: fact.qualifier === 'more_than',
    })),
    said('countries', 'Страны участников', 'Member countries', names(profile.countries, countries)),
    said('regions', 'Регионы участников', 'Member regions', names(profile.regions, regions)),
    said('curator', 'Куратор', 'Curator', profile.curator),
    said('programme_executors', 'Исполнители программы', 'Programme executors', {
      ru: profile.programme_executors.map(({ ru }) => ru).join('; '),
      en: profile.programme_executors.map(({ en }) => en).join('; '),
    }),
    said('project_field', 'Направление проектов', 'Field of projects', {
      ru: `${field.ru}, ${field.year_start}–${field.year_end}`,
      en: `${field.en}, ${field.year_start}–${field.year_end}`,
    }),
  ]
}

const sentences = (texts: string[]) => texts.map((text) => `${text}.`).join(' ')
