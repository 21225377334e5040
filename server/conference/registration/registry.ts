import { DateTime } from 'luxon'
import type { RegistrationField } from '#app/domain/conference/registration/fields.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { conferenceById, type ConferenceRow } from '#db/queries/conferences.ts'
import { lockRegistrations } from '#db/queries/registrations.ts'
import {
  readFields,
  readKinds,
  readSetup,
  type AttendanceKind,
  type FieldRow,
  type RegistrationSetup,
} from '#db/queries/registration-setup.ts'
import { readVersions } from '#db/queries/versions.ts'
import type { Db, Store, Tx } from '#db/store.ts'
import { together } from '../../together.ts'
import { readyLinks } from './links.ts'

/** What a conference's registration is made of; read beside the lock, for it seldom changes. */
export type Registry = {
  conference: ConferenceRow
  kinds: ReadonlyMap<string, AttendanceKind>
  /** Questions still asked. */
  fields: RegistrationField[]
  setup: RegistrationSetup
  /** When everything is over. */
  endsAt: Date
  startsAt: Date
}

const DEFAULTS = {
  offerHours: 48,
  groupMost: 20,
  changesUntil: null,
  noteRu: '',
  noteEn: '',
  version: 0,
} as const

export const fieldOf = (row: FieldRow): RegistrationField => ({
  id: row.id,
  type: row.type,
  label: { ru: row.labelRu, en: row.labelEn },
  hint: { ru: row.hintRu, en: row.hintEn },
  required: row.required,
  options: row.options,
  kindIds: row.kindIds,
  onlyLang: row.onlyLang,
  condition: row.condition ?? null,
  retentionDays: row.retentionDays,
})

/** @throws DomainError `not-found` */
export async function readRegistry(db: Db | Tx, conferenceId: string): Promise<Registry> {
  const conference = await conferenceById(db, conferenceId)
  if (!conference) throw new DomainError('not-found')
  const kinds = await readKinds(db, conferenceId)
  const fields = await readFields(db, conferenceId)
  const setup = (await readSetup(db, conferenceId)) ?? { conferenceId, ...DEFAULTS }
  const day = (date: string) => DateTime.fromISO(date, { zone: conference.zone })
  return {
    conference,
    kinds: new Map(kinds.map((kind) => [kind.id, kind])),
    fields: fields.filter(({ retired }) => !retired).map(fieldOf),
    setup,
    startsAt: day(conference.startsOn).toJSDate(),
    endsAt: day(conference.endsOn).plus({ days: 1 }).toJSDate(),
  }
}

const versionsNow = together((store: Store) => readVersions(store.read))

const kept = new WeakMap<Store, Map<string, { version: number; registry: Registry }>>()

/**
 * The same, remembered until something the public sees of conferences changes: for what is asked thousands of times a
 * minute. What must hold is asked again under the lock.
 * @throws DomainError `not-found`
 */
export async function rememberedRegistry(store: Store, conferenceId: string): Promise<Registry> {
  const version = (await versionsNow(store)).get('conference') ?? 0
  let known = kept.get(store)
  if (!known) kept.set(store, (known = new Map()))
  const found = known.get(conferenceId)
  if (found?.version === version) return found.registry
  const registry = await readRegistry(store.read, conferenceId)
  known.set(conferenceId, { version, registry })
  return registry
}

/** A transaction that gives out places or takes them back: one at a time, on both engines. */
export async function underLock<T>(
  store: Store,
  now: Date,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  await readyLinks(store, now)
  return store.transact(async (tx) => {
    await lockRegistrations(tx)
    return work(tx)
  })
}
