/**
 * Where the sessions of a day stand in a grid: a column for each hall, a row for each stretch between two moments at
 * which something begins or ends. Two sessions at once in one hall stand side by side in it; what has the house to
 * itself, a plenary or a lunch, goes across.
 */
export type Placed = { code: string; hallId: string | null; start: string; end: string }

/** Lines of a CSS grid, from 1; the first column holds the times and the first row the halls. */
export type Place = { row: number; rowEnd: number; column: number; columnEnd: number }

export type Timetable = {
  /** By the code of a session. */
  places: Map<string, Place>
  /** Halls with something in them, in the order given; null is what takes place elsewhere. */
  columns: { hallId: string | null; column: number; columnEnd: number }[]
  /** Moments at which something begins, with the rows until the next such moment. */
  times: { start: string; row: number; rowEnd: number; minutes: number }[]
  lanes: number
}

const FIRST = 2

/**
 * Lays out a day.
 * @param sessions of one day
 * @param halls ids in the order of their columns
 */
export function timetable(sessions: readonly Placed[], halls: readonly string[]): Timetable {
  const moments = [
    ...new Set(sessions.flatMap(({ start, end }) => [Date.parse(start), Date.parse(end)])),
  ].sort((a, b) => a - b)
  const rowOf = new Map(moments.map((moment, i) => [moment, i + FIRST]))
  const times = timesOf(sessions, rowOf)
  const known = new Set(halls)
  const alone = aloneAmong(sessions)
  const together = sessions.filter((one) => !alone.has(one))
  const places = new Map<string, Place>()
  const columns: Timetable['columns'] = []
  let next = FIRST
  const groups: [string | null, readonly Placed[]][] = [
    ...halls.map(
      (id) => [id, together.filter(({ hallId }) => hallId === id)] as [string, Placed[]],
    ),
    [null, together.filter(({ hallId }) => hallId === null || !known.has(hallId))],
  ]
  for (const [hallId, group] of groups) {
    if (group.length === 0) continue
    const { laneOf, count } = lanesOf(group)
    for (const one of group) {
      const column = next + laneOf.get(one)!
      places.set(one.code, { ...rows(one, rowOf), column, columnEnd: column + 1 })
    }
    columns.push({ hallId, column: next, columnEnd: next + count })
    next += count
  }
  const lanes = Math.max(next - FIRST, 1)
  for (const one of alone)
    places.set(one.code, { ...rows(one, rowOf), column: FIRST, columnEnd: FIRST + lanes })
  return { places, columns, times, lanes }
}

function rows({ start, end }: Placed, rowOf: ReadonlyMap<number, number>) {
  const row = rowOf.get(Date.parse(start))!
  // A session without length still takes a row.
  return { row, rowEnd: Math.max(rowOf.get(Date.parse(end))!, row + 1) }
}

/** A session without length still takes its moment. */
const lastMoment = ({ start, end }: Placed) => Math.max(Date.parse(end), Date.parse(start) + 1)

/** Those beside whom nothing runs. */
function aloneAmong(sessions: readonly Placed[]): Set<Placed> {
  const inOrder = sessions
    .map((one) => ({ one, start: Date.parse(one.start), end: lastMoment(one) }))
    .sort((a, b) => a.start - b.start)
  const alone = new Set<Placed>()
  let running = -Infinity
  for (const [i, { one, start, end }] of inOrder.entries()) {
    const next = inOrder[i + 1]?.start ?? Infinity
    if (running <= start && end <= next) alone.add(one)
    running = Math.max(running, end)
  }
  return alone
}

/** As few lanes side by side as the sessions of a hall need: the first free one for each, by start. */
function lanesOf(group: readonly Placed[]): { laneOf: Map<Placed, number>; count: number } {
  const ends: number[] = []
  const laneOf = new Map<Placed, number>()
  for (const one of [...group].sort((a, b) => Date.parse(a.start) - Date.parse(b.start))) {
    const start = Date.parse(one.start)
    const free = ends.findIndex((end) => end <= start)
    const lane = free < 0 ? ends.length : free
    ends[lane] = lastMoment(one)
    laneOf.set(one, lane)
  }
  return { laneOf, count: ends.length }
}

function timesOf(
  sessions: readonly Placed[],
  rowOf: ReadonlyMap<number, number>,
): Timetable['times'] {
  const starts = [...new Set(sessions.map(({ start }) => Date.parse(start)))].sort((a, b) => a - b)
  const end = Math.max(...sessions.map((one) => Date.parse(one.end)))
  return starts.map((start, i) => {
    const until = starts[i + 1] ?? Math.max(end, start)
    const row = rowOf.get(start)!
    return {
      start: new Date(start).toISOString(),
      row,
      rowEnd: Math.max(rowOf.get(until) ?? row + 1, row + 1),
      minutes: Math.round((until - start) / 60_000),
    }
  })
}
