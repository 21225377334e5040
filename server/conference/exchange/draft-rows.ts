import type { SchedulePlan, ScheduleStep } from '#app/domain/conference/exchange/plan-schedule.ts'
import { trackColours } from '#app/domain/conference/vocabulary.ts'
import { slugify } from '#app/domain/shared/text.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import type { WholeDraft } from '#db/queries/conference-exchange.ts'
import type { ConferenceRow } from '#db/queries/conferences.ts'
import { freshCode } from '#app/domain/conference/codes.ts'
import { blankSpeaker } from '../draft/blank-speaker.ts'

type Made = {
  conference: ConferenceRow
  plan: SchedulePlan
  draft: WholeDraft
  lang: Lang
  now: Date
  newId: () => string
  /** Ids that belong to things elsewhere already. */
  taken: ReadonlySet<string>
}

/** The rows an import adds to a draft, and those of sessions it changes. */
export function draftRows({ conference, plan, draft, lang, now, newId, taken }: Made) {
  const { id: conferenceId } = conference
  const ids = new Map<string, string>()
  const idOf = (key: string | null) => (key === null ? null : (ids.get(key) ?? key))
  const used = new Set(taken)
  const make = ({ key, guid }: { key: string; guid?: string | null }) => {
    const id = guid && !used.has(guid) ? guid : newId()
    used.add(id)
    ids.set(key, id)
    return id
  }

  const hallSlugs = new Set(draft.halls.map(({ slug }) => slug))
  const halls = plan.halls.map((one, i) => ({
    id: make(one),
    conferenceId,
    number: conference.lastHallNumber + i + 1,
    slug: freeSlug(one.name, hallSlugs),
    nameRu: one.name,
    nameEn: one.name,
    capacity: one.capacity,
    equipment: [],
    noteRu: '',
    noteEn: '',
    speakerNoteRu: '',
    speakerNoteEn: '',
    alternativeHallId: null,
    hidden: false,
    sort: draft.halls.length + i,
    version: 1,
  }))
  const tracks = plan.tracks.map((one, i) => ({
    id: make({ key: one.key }),
    conferenceId,
    nameRu: one.name,
    nameEn: one.name,
    colour: ((draft.tracks.length + i) % trackColours) + 1,
    sort: draft.tracks.length + i,
  }))
  const speakerCodes = new Set(draft.speakers.map(({ code }) => code))
  const speakers = plan.people.map((one) => ({
    id: make(one),
    conferenceId,
    code: freeCode(one.code, speakerCodes, newId),
    ...blankSpeaker,
    nameRu: one.name,
    nameEn: one.name,
    version: 1,
  }))

  const sessionCodes = new Set(draft.sessions.map(({ code }) => code))
  let number = conference.lastSessionNumber
  const created = plan.steps.filter(({ kind }) => kind === 'create')
  const sessions = created.map((step) => ({
    id: step.id,
    conferenceId,
    number: ++number,
    code: freeCode(step.code, sessionCodes, newId),
    state: 'planned' as const,
    titleRu: step.title,
    titleEn: step.title,
    abstractRu: step.abstract,
    abstractEn: step.abstract,
    places: null,
    note: '',
    proposalId: null,
    createdAt: now,
    updatedAt: now,
    version: 1,
    ...placed(step),
  }))
  function placed({ sessionKind, languages, track, hall, start, minutes }: ScheduleStep) {
    return {
      kind: sessionKind,
      languages,
      trackId: idOf(track),
      hallId: idOf(hall),
      startsAt: new Date(start),
      minutes,
    }
  }

  const known = new Map(draft.sessions.map((session) => [session.id, session]))
  const changed = plan.steps
    .filter(({ kind }) => kind === 'update')
    .map((step) => ({
      id: step.id,
      set: {
        ...(lang === 'ru'
          ? { titleRu: step.title, abstractRu: step.abstract }
          : { titleEn: step.title, abstractEn: step.abstract }),
        ...placed(step),
        updatedAt: now,
        version: known.get(step.id)!.version + 1,
      },
      people: step.changes.includes('people') ? peopleOf(step) : null,
    }))
  /** Who stays keeps what they do there; who is new speaks. */
  function peopleOf({ id: sessionId, people }: ScheduleStep) {
    const before = draft.people.filter((one) => one.sessionId === sessionId)
    return people.flatMap((key, sort) => {
      const speakerId = idOf(key)!
      const roles = before.filter((one) => one.speakerId === speakerId).map(({ role }) => role)
      return (roles.length > 0 ? roles : (['speaker'] as const)).map((role) => ({
        sessionId,
        speakerId,
        role,
        sort,
      }))
    })
  }
  return {
    added: { halls, tracks, speakers, sessions, people: created.flatMap(peopleOf) },
    changed,
    numbers: {
      lastSessionNumber: number,
      lastHallNumber: conference.lastHallNumber + halls.length,
    },
  }
}

function freeSlug(name: string, taken: Set<string>): string {
  const base = slugify(name, 40) || 'hall'
  let slug = base
  for (let n = 2; taken.has(slug); n++) slug = `${base}-${n}`
  taken.add(slug)
  return slug
}

function freeCode(wanted: string | null, taken: Set<string>, newId: () => string): string {
  if (!wanted || taken.has(wanted)) return freshCode(newId, taken)
  taken.add(wanted)
  return wanted
}
