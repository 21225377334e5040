import { canonicalZone } from './zoned.ts'
import { sessionKinds, type SessionKind } from './vocabulary.ts'

/** What an address asks of a programme; null where it does not say. */
export type ProgrammeQuery = {
  /** ISO date of a day of the conference. */
  day: string | null
  /** Slug of a hall. */
  hall: string | null
  /** Slug of a track, made from its name (`trackSlugs`). */
  track: string | null
  kind: SessionKind | null
  language: 'ru' | 'en' | null
  /** Words looked for in titles, abstracts and people. */
  q: string
  /** IANA zone to show times in, when it is not the venue's. */
  zone: string | null
  /** An earlier release. */
  release: number | null
}

export const wholeProgramme: ProgrammeQuery = {
  day: null,
  hall: null,
  track: null,
  kind: null,
  language: null,
  q: '',
  zone: null,
  release: null,
}

/** A longer search is somebody's slip. */
const LONGEST_Q = 200
const SLUG = /^[a-z0-9-]{1,100}$/

/**
 * Reads an address. Empty fields are as good as absent, as forms without scripts send them.
 * @returns `problem`: the field that holds what nobody could have meant
 */
export function parseProgrammeQuery(params: URLSearchParams): {
  query: ProgrammeQuery
  problem?: keyof ProgrammeQuery
} {
  const query: ProgrammeQuery = { ...wholeProgramme }
  let problem: keyof ProgrammeQuery | undefined
  const read = <K extends keyof ProgrammeQuery>(
    name: K,
    as: (text: string) => ProgrammeQuery[K] | undefined,
  ) => {
    const text = params.get(name)?.trim() ?? ''
    if (text === '') return
    const value = as(text)
    if (value === undefined) problem ??= name
    else query[name] = value
  }
  read('day', (text) => (isDate(text) ? text : undefined))
  read('hall', (text) => (SLUG.test(text) ? text : undefined))
  read('track', (text) => (SLUG.test(text) ? text : undefined))
  read('kind', (text) => sessionKinds.find((kind) => kind === text))
  read('language', (text) => (text === 'ru' || text === 'en' ? text : undefined))
  read('q', (text) => text.slice(0, LONGEST_Q))
  read('zone', (text) => canonicalZone(text))
  read('release', (text) => (/^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined))
  return problem ? { query, problem } : { query }
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** The tidy query of an address, with its `?`; empty for the whole programme. */
export function programmeSearch(query: Partial<ProgrammeQuery>): string {
  const params = new URLSearchParams()
  for (const name of Object.keys(wholeProgramme) as (keyof ProgrammeQuery)[]) {
    const value = query[name]
    if (value !== undefined && value !== null && value !== '') params.set(name, String(value))
  }
  const text = params.toString()
  return text ? `?${text}` : ''
}

/** Whether some sessions may be left out: day, zone and release leave none out. */
export function isNarrowed({ hall, track, kind, language, q }: ProgrammeQuery): boolean {
  return hall !== null || track !== null || kind !== null || language !== null || q !== ''
}
