import { agendaClashes, type AgendaClash } from '#app/domain/conference/agenda/clashes.ts'
import { fullness, type Fullness } from '#app/domain/conference/agenda/seats.ts'
import type { ReleaseBody, ReleasedSession } from '#app/domain/conference/release.ts'
import type { SessionKind } from '#app/domain/conference/vocabulary.ts'
import { programmeDayOf } from '#app/domain/conference/zoned.ts'
import type { Bilingual } from '#app/domain/shared/lang.ts'
import { countSeats } from '#db/queries/conference-agenda.ts'
import type { ConferenceRow } from '#db/queries/conferences.ts'
import type { Db } from '#db/store.ts'
import type { InAgenda } from './own.ts'

export type AgendaItem = {
  code: string
  kind: SessionKind
  title: Bilingual
  /** ISO UTC. */
  start: string
  end: string
  /** The day of the programme, YYYY-MM-DD. */
  day: string
  hall: Bilingual | null
  cancelled: boolean
  /** Null: everybody comes. */
  places: { number: number; fullness: Fullness } | null
  starred: boolean
  seat: 'taken' | 'waiting' | null
  /** In the line, from 1. */
  position: number | null
  speaks: boolean
  clashes: { code: string; title: Bilingual; kind: AgendaClash['kind']; minutes: number }[]
}
export type Agenda = {
  conference: {
    slug: string
    title: Bilingual
    zone: string
    walkMinutes: number
    archived: boolean
  }
  /** There is a programme to choose from. */
  released: boolean
  items: AgendaItem[]
  /** The secret part of the address of the own calendar; null: none was made. */
  feedToken: string | null
}

/** An agenda as its page shows it: with the clashes of its sessions and how their places stand. */
export async function composeAgenda(
  db: Db,
  conference: ConferenceRow,
  body: ReleaseBody | undefined,
  held: readonly InAgenda[],
): Promise<Agenda> {
  const { slug, titleRu, titleEn, zone, walkMinutes, dayStartHour, state } = conference
  const limited = held.flatMap(({ session }) => (session.places === null ? [] : session.id))
  const taken = await countSeats(db, limited)
  const byId = new Map(held.map(({ session }) => [session.id, session]))
  const clashes = agendaClashes([...byId.values()], walkMinutes)
  const halls = new Map(body?.halls.map(({ id, name }) => [id, name]))
  return {
    conference: {
      slug,
      title: { ru: titleRu, en: titleEn },
      zone,
      walkMinutes,
      archived: state === 'archived',
    },
    released: body !== undefined,
    feedToken: null,
    items: held.map(({ session, starred, seat, speaks }) => ({
      code: session.code,
      kind: session.kind,
      title: session.title,
      start: session.start,
      end: session.end,
      day: programmeDayOf(session.start, zone, dayStartHour),
      hall: (session.hallId && halls.get(session.hallId)) || null,
      cancelled: session.cancelled,
      places:
        session.places === null
          ? null
          : {
              number: session.places,
              fullness: fullness(session.places, taken.get(session.id) ?? 0),
            },
      starred,
      seat,
      position: null,
      speaks,
      clashes: clashesWith(session, clashes, byId),
    })),
  }
}

function clashesWith(
  { id }: ReleasedSession,
  clashes: readonly AgendaClash[],
  byId: ReadonlyMap<string, ReleasedSession>,
): AgendaItem['clashes'] {
  return clashes
    .filter(({ first, second }) => first === id || second === id)
    .map(({ first, second, kind, minutes }) => {
      const { code, title } = byId.get(first === id ? second : first)!
      return { code, title, kind, minutes }
    })
}
