import { fold } from '../../shared/text.ts'
import type { Lang } from '../../shared/lang.ts'
import type { SessionKind } from '../vocabulary.ts'

/** A session of a file, its moment and length reckoned. */
export type ImportedSession = {
  line: number
  /** What it is or will be here: the file's own id wherever that is free. */
  id: string
  code: string | null
  title: string
  abstract: string
  type: string
  track: string
  languages: ('ru' | 'en')[]
  room: string
  roomGuid: string | null
  /** ISO UTC instant. */
  start: string
  minutes: number
  persons: { name: string; guid: string | null; code: string | null }[]
}

type Named = { id: string; nameRu: string; nameEn: string }
export type KnownSession = {
  id: string
  titleRu: string
  titleEn: string
  abstractRu: string
  abstractEn: string
  kind: SessionKind
  languages: ('ru' | 'en')[]
  trackId: string | null
  hallId: string | null
  /** ISO UTC instant. */
  start: string | null
  minutes: number
  speakerIds: readonly string[]
}
export type KnownDraft = {
  halls: readonly Named[]
  tracks: readonly Named[]
  speakers: readonly (Named & { code: string })[]
  sessions: readonly KnownSession[]
}

/** Something of this name is to be made; sessions refer to it by `key`. */
export type NewThing = { key: string; name: string; guid: string | null; capacity: number | null }
export type NewPerson = { key: string; name: string; guid: string | null; code: string | null }

/** What of a session the file says otherwise. */
export const scheduleChanges = [
  'title',
  'abstract',
  'kind',
  'languages',
  'track',
  'hall',
  'time',
  'length',
  'people',
] as const
export type ScheduleChange = (typeof scheduleChanges)[number]

export type ScheduleStep = {
  kind: 'create' | 'update' | 'same'
  line: number
  id: string
  code: string | null
  title: string
  abstract: string
  sessionKind: SessionKind
  languages: ('ru' | 'en')[]
  /** An id, or the key of something to be made. */
  track: string | null
  hall: string | null
  start: string
  minutes: number
  /** In the order of the file. */
  people: string[]
  changes: ScheduleChange[]
}

export type SchedulePlan = {
  halls: NewThing[]
  tracks: NewThing[]
  people: NewPerson[]
  steps: ScheduleStep[]
  /** Sessions of the draft the file does not know: they stay as they are. */
  untouched: number
}

/** What other systems call the kinds of sessions. */
const OTHER_KINDS: Record<SessionKind, readonly string[]> = {
  plenary: ['plenary', 'keynote', 'opening', 'closing', 'пленар', 'открытие', 'закрытие'],
  round_table: [
    'round table',
    'panel',
    'discussion',
    'meeting',
    'круглый стол',
    'дискусси',
    'панел',
  ],
  strategic_session: ['strateg', 'стратеги'],
  training_seminar: ['seminar', 'training', 'tutorial', 'семинар', 'тренинг'],
  master_class: ['master', 'workshop', 'hands-on', 'мастер', 'практикум', 'воркшоп'],
  break: ['break', 'lunch', 'coffee', 'reception', 'перерыв', 'обед', 'кофе', 'фуршет'],
  lecture: ['lecture', 'talk', 'presentation', 'лекци', 'доклад'],
}

/**
 * The kind a file's word means; null for a word nobody knows.
 * @param names our own words of the kinds in both languages
 */
export function kindOfType(
  type: string,
  names: Readonly<Record<SessionKind, readonly string[]>>,
): SessionKind | null {
  const word = fold(type)
  if (word === '') return null
  const kinds = Object.keys(OTHER_KINDS) as SessionKind[]
  return (
    kinds.find((kind) => kind === word || names[kind].some((name) => fold(name) === word)) ??
    kinds.find((kind) => OTHER_KINDS[kind].some((part) => word.includes(part))) ??
    null
  )
}

/**
 * What a file would do to a draft: halls, tracks and people are found by their ids, codes and names and made where
 * there are none; sessions are found by their ids. What only the draft knows stays. The file has texts in one
 * language: of a session that is there only those are changed, a new one gets them in both.
 */
export function planSchedule(
  imported: readonly ImportedSession[],
  draft: KnownDraft,
  lang: Lang,
  names: Readonly<Record<SessionKind, readonly string[]>>,
): SchedulePlan {
  const halls = finder(draft.halls)
  const tracks = finder(draft.tracks)
  const people = finder(draft.speakers)
  const known = new Map(draft.sessions.map((session) => [session.id, session]))
  const steps = imported.map((session): ScheduleStep => {
    const there = known.get(session.id)
    known.delete(session.id)
    const wanted = {
      line: session.line,
      id: session.id,
      code: session.code,
      title: session.title,
      abstract: session.abstract,
      sessionKind: kindOfType(session.type, names) ?? there?.kind ?? 'lecture',
      languages: session.languages.length > 0 ? session.languages : (there?.languages ?? []),
      track: tracks.find({ name: session.track }),
      hall: halls.find({ name: session.room, guid: session.roomGuid }),
      start: session.start,
      minutes: session.minutes,
      people: [...new Set(session.persons.flatMap((person) => people.find(person) ?? []))],
    }
    if (!there) return { ...wanted, kind: 'create', changes: [] }
    const changes = changesOf(wanted, there, lang)
    return { ...wanted, kind: changes.length > 0 ? 'update' : 'same', changes }
  })
  return {
    halls: halls.made(),
    tracks: tracks.made(),
    people: people.made(),
    steps,
    untouched: known.size,
  }
}

function changesOf(
  wanted: Omit<ScheduleStep, 'kind' | 'changes'>,
  there: KnownSession,
  lang: Lang,
): ScheduleChange[] {
  const title = lang === 'ru' ? there.titleRu : there.titleEn
  const abstract = lang === 'ru' ? there.abstractRu : there.abstractEn
  const differs: Record<ScheduleChange, boolean> = {
    title: wanted.title !== title,
    abstract: wanted.abstract.trim() !== abstract.trim(),
    kind: wanted.sessionKind !== there.kind,
    languages: wanted.languages.toSorted().join() !== there.languages.toSorted().join(),
    track: wanted.track !== there.trackId,
    hall: wanted.hall !== there.hallId,
    time: there.start === null || Date.parse(wanted.start) !== Date.parse(there.start),
    length: wanted.minutes !== there.minutes,
    people: wanted.people.toSorted().join() !== [...new Set(there.speakerIds)].toSorted().join(),
  }
  return scheduleChanges.filter((change) => differs[change])
}

type Sought = { name: string; guid?: string | null; code?: string | null }

/** Finds things by id, code or name, and notes those that are to be made. */
function finder(known: readonly (Named & { code?: string })[]) {
  const byKey = new Map<string, string>()
  for (const { id, code, nameRu, nameEn } of known) {
    // The first of a name keeps it, as in the list people see.
    for (const name of [fold(nameEn), fold(nameRu)])
      if (name) byKey.set(`name:${name}`, byKey.get(`name:${name}`) ?? id)
    if (code) byKey.set(`code:${code}`, id)
    byKey.set(`id:${id}`, id)
  }
  const made: NewPerson[] = []
  return {
    find({ name, guid = null, code = null }: Sought): string | null {
      const folded = fold(name)
      if (folded === '') return null
      const found =
        (guid && byKey.get(`id:${guid}`)) ??
        (code && byKey.get(`code:${code}`)) ??
        byKey.get(`name:${folded}`)
      if (found) return found
      const key = `new:${folded}`
      made.push({ key, name: name.trim(), guid, code })
      byKey.set(`name:${folded}`, key)
      if (guid) byKey.set(`id:${guid}`, key)
      if (code) byKey.set(`code:${code}`, key)
      return key
    },
    made: () => made.map((one) => ({ ...one, capacity: null as number | null })),
  }
}
