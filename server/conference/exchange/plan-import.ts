import { createHash } from 'node:crypto'
import {
  planSchedule,
  type KnownDraft,
  type SchedulePlan,
} from '#app/domain/conference/exchange/plan-schedule.ts'
import { sessionKinds, type SessionKind } from '#app/domain/conference/vocabulary.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { conferenceWords } from '#app/i18n/conference-words.ts'
import { sessionsElsewhere, wholeDraft, type WholeDraft } from '#db/queries/conference-exchange.ts'
import type { Db, Tx } from '#db/store.ts'
import { derivedId, type ReadSchedule } from './read-schedule.ts'

const kindNames = Object.fromEntries(
  sessionKinds.map((kind) => [
    kind,
    [conferenceWords.ru.kind[kind], conferenceWords.en.kind[kind]],
  ]),
) as unknown as Record<SessionKind, readonly string[]>

export type PlannedImport = {
  plan: SchedulePlan
  /** Of what would be done: where the draft has changed since, it is another. */
  fingerprint: string
  draft: WholeDraft
}

/** What a file would do to the draft as it is now. */
export async function planImport(
  db: Db | Tx,
  conferenceId: string,
  read: ReadSchedule,
  lang: Lang,
): Promise<PlannedImport> {
  const draft = await wholeDraft(db, conferenceId)
  const own = new Set(draft.sessions.map(({ id }) => id))
  const guids = read.sessions.flatMap(({ guid }) => guid ?? [])
  const elsewhere = await sessionsElsewhere(db, conferenceId, guids)
  const imported = read.sessions.map(({ guid, key, ...session }) => {
    const derived = derivedId(conferenceId, key)
    // A file read into a copy of its conference finds there what it made before.
    const id = guid && !own.has(derived) && !elsewhere.has(guid) ? guid : derived
    return { ...session, id }
  })
  const plan = planSchedule(imported, knownOf(draft), lang, kindNames)
  const capacities = new Map(read.rooms.map(({ name, capacity }) => [name, capacity]))
  const halls = plan.halls.map((hall) => ({ ...hall, capacity: capacities.get(hall.name) ?? null }))
  const whole = { ...plan, halls }
  const fingerprint = createHash('sha256').update(JSON.stringify(whole)).digest('hex').slice(0, 32)
  return { plan: whole, fingerprint, draft }
}

function knownOf({ halls, tracks, speakers, sessions, people }: WholeDraft): KnownDraft {
  const speakersOf = new Map<string, string[]>()
  for (const { sessionId, speakerId } of people)
    speakersOf.set(sessionId, [...(speakersOf.get(sessionId) ?? []), speakerId])
  return {
    halls,
    tracks,
    speakers,
    sessions: sessions.map(({ startsAt, ...session }) => ({
      ...session,
      start: startsAt?.toISOString() ?? null,
      speakerIds: speakersOf.get(session.id) ?? [],
    })),
  }
}
