/** A session as far as an agenda's clashes go; times are ISO UTC instants. */
export type AgendaTime = {
  id: string
  start: string
  end: string
  hallId: string | null
  cancelled: boolean
}

export type AgendaClash = {
  first: string
  second: string
  /** They overlap, or the way between their halls takes longer than the pause. */
  kind: 'overlap' | 'walk'
  /** Minutes they overlap, or the pause between them. */
  minutes: number
}

const MINUTE = 60_000

/**
 * Pairs of sessions one person cannot attend both in full, by start. Cancelled ones clash with nothing.
 * @param walkMinutes minutes one needs between two halls
 */
export function agendaClashes(sessions: readonly AgendaTime[], walkMinutes: number): AgendaClash[] {
  const held = sessions
    .filter(({ cancelled }) => !cancelled)
    .map((one) => ({ ...one, from: Date.parse(one.start), until: Date.parse(one.end) }))
    .sort((a, b) => a.from - b.from || a.until - b.until || (a.id < b.id ? -1 : 1))
  const clashes: AgendaClash[] = []
  for (const [i, first] of held.entries())
    for (const second of held.slice(i + 1)) {
      const pause = second.from - first.until
      if (pause < 0) {
        const minutes = (Math.min(first.until, second.until) - second.from) / MINUTE
        clashes.push({ first: first.id, second: second.id, kind: 'overlap', minutes })
      } else if (pause < walkMinutes * MINUTE) {
        if (first.hallId && second.hallId && first.hallId !== second.hallId)
          clashes.push({
            first: first.id,
            second: second.id,
            kind: 'walk',
            minutes: pause / MINUTE,
          })
      } else break
    }
  return clashes
}

/** The session with limited places, among those somebody has a seat in, that is held at the same time as another. */
export function seatBeside<S extends Pick<AgendaTime, 'id' | 'start' | 'end' | 'cancelled'>>(
  sessions: readonly (S & { places: number | null })[],
  seatedIn: readonly string[],
  wanted: Pick<AgendaTime, 'start' | 'end'>,
): S | undefined {
  return sessions.find(
    (one) =>
      !one.cancelled && one.places !== null && seatedIn.includes(one.id) && overlap(one, wanted),
  )
}

/** Whether two sessions are held at the same time, if only for a moment. */
export const overlap = (a: Pick<AgendaTime, 'start' | 'end'>, b: typeof a): boolean =>
  Date.parse(a.start) < Date.parse(b.end) && Date.parse(b.start) < Date.parse(a.end)
