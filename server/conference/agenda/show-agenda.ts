import { agendaClashes, type AgendaClash } from '#app/domain/conference/agenda/clashes.ts'
import { tidyCodes } from '#app/domain/conference/agenda/codes.ts'
import { fullness, type Fullness } from '#app/domain/conference/agenda/seats.ts'
import type { ReleaseBody, ReleasedSession } from '#app/domain/conference/release.ts'
import type { SessionKind } from '#app/domain/conference/vocabulary.ts'
import { programmeDayOf } from '#app/domain/conference/zoned.ts'
import type { Bilingual } from '#app/domain/shared/lang.ts'
import { countSeats, feedOf, lineOf } from '#db/queries/conference-agenda.ts'
import type { ConferenceRow } from '#db/queries/conferences.ts'
import { ask, type Context } from '../../context.ts'
import { findConference } from '../find-conference.ts'
import { latestRelease } from '../latest-release.ts'
import { agendaOf, ownId, type InAgenda } from './own.ts'

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

const NOTHING = { starred: false, seat: null, speaks: false } as const

/** One's own agenda of a conference. @throws DomainError `not-found`, `sign-in.required` */
export async function showAgenda(context: Context, slug: string): Promise<Agenda> {
  ask(context, 'conference.agenda')
  const accountId = ownId(context)
  const conference = await findConference(context, slug)
  const release = await latestRelease(context, conference.id)
  const held = release ? await agendaOf(context.store.read, accountId, release) : []
  const feed = await feedOf(context.store.read, accountId, conference.id)
  const agenda = await compose(context, conference, release?.body, held)
  return {
    ...agenda,
    items: await positioned(context, held, agenda.items, accountId),
    feedToken: feed?.token ?? null,
  }
}

/**
 * The agenda of somebody who has not signed in: their browser remembers it, and the address names it.
 * @param codes codes of sessions; unknown ones are passed over
 */
export async function previewAgenda(
  context: Context,
  slug: string,
  codes: readonly string[],
): Promise<Agenda> {
  ask(context, 'conference.show')
  const conference = await findConference(context, slug)
  const release = await latestRelease(context, conference.id)
  const chosen = new Set(tidyCodes(codes))
  const held = (release?.body.sessions ?? [])
    .filter(({ code }) => chosen.has(code))
    .map((session) => ({ ...NOTHING, session, starred: true }))
  return compose(context, conference, release?.body, held)
}

async function compose(
  { store }: Context,
  conference: ConferenceRow,
  body: ReleaseBody | undefined,
  held: readonly InAgenda[],
): Promise<Agenda> {
  const { slug, titleRu, titleEn, zone, walkMinutes, dayStartHour, state } = conference
  const limited = held.flatMap(({ session }) => (session.places === null ? [] : session.id))
  const taken = await countSeats(store.read, limited)
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

async function positioned(
  { store }: Context,
  held: readonly InAgenda[],
  items: readonly AgendaItem[],
  accountId: string,
): Promise<AgendaItem[]> {
  return Promise.all(
    items.map(async (item, i) => {
      if (item.seat !== 'waiting') return item
      const line = await lineOf(store.read, held[i]!.session.id)
      const at = line.findIndex((seat) => seat.accountId === accountId)
      return { ...item, position: at < 0 ? null : at + 1 }
    }),
  )
}
