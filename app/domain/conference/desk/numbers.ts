import type { RegistrationState } from '../vocabulary.ts'

/** A registration at a moment turned into `to`; the first step is its making. `at` in ms. */
export type Step = { at: number; to: RegistrationState }

/** What a registration's own row says of its life. */
export type LifeRow = {
  state: RegistrationState
  createdAt: Date
  updatedAt: Date
  waitingSince: Date | null
  confirmedAt: Date | null
  endedAt: Date | null
}

/**
 * The steps of a registration whose changes were not written down, such as one brought along from elsewhere: as much
 * as its dates tell. What its last state is, and when it was made, is always right.
 */
export function stepsOf(row: LifeRow): Step[] {
  const made = row.createdAt.getTime()
  const middle: Step[] = []
  if (row.waitingSince) middle.push({ at: row.waitingSince.getTime(), to: 'waiting' })
  if (row.confirmedAt) middle.push({ at: row.confirmedAt.getTime(), to: 'confirmed' })
  const last = middle.at(-1)
  if (last?.to !== row.state) {
    // A registration still under way was made so, unless something came before.
    const at =
      row.endedAt?.getTime() ??
      (middle.length === 0 && isUnderWay(row.state) ? made : row.updatedAt.getTime())
    middle.push({ at, to: row.state })
  }
  // Dates that contradict each other never run backwards.
  let before = made
  const steps = middle.map(({ at, to }) => ({ at: (before = Math.max(at, before)), to }))
  if (steps[0]!.at > made) steps.unshift({ at: made, to: 'pending' })
  return steps
}

const isUnderWay = (state: RegistrationState) =>
  state === 'pending' || state === 'waiting' || state === 'offered' || state === 'confirmed'

/**
 * The day of an instant in a zone, quickly: a zone's offset only changes at quarters of an hour, so each quarter is
 * asked for once.
 * @param zone IANA
 * @returns of ms: YYYY-MM-DD
 */
export function dayIn(zone: string): (at: number) => string {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
  const known = new Map<number, string>()
  return (at) => {
    const quarter = Math.floor(at / 900_000)
    let day = known.get(quarter)
    if (day === undefined) {
      day = format.format(quarter * 900_000)
      known.set(quarter, day)
    }
    return day
  }
}

/** Days from one to another, both included; none when they are the wrong way round. */
export function daysBetween(from: string, to: string): string[] {
  const days: string[] = []
  const last = Date.parse(`${to}T00:00:00Z`)
  for (let at = Date.parse(`${from}T00:00:00Z`); at <= last; at += 86_400_000)
    days.push(new Date(at).toISOString().slice(0, 10))
  return days
}

/** How it stood at the end of a day. */
export type DayNumbers = {
  day: string
  /** Registrations ever made by then. */
  registered: number
  confirmed: number
  /** In the waiting list, or with an offer not yet answered. */
  waiting: number
  /** Awaiting an organiser's decision. */
  pending: number
}

/**
 * How many registrations stood in which state at the end of each day.
 * @param lives the steps of each registration, in order
 * @param days the days asked for, without gaps; what was before the first counts into it, what comes after the last into none
 * @param dayOf the day of an instant (ms) in the conference's zone
 */
export function numbersByDay(
  lives: readonly (readonly Step[])[],
  days: readonly string[],
  dayOf: (at: number) => string,
): DayNumbers[] {
  if (days.length === 0) return []
  const place = new Map(days.map((day, at) => [day, at]))
  const first = days[0]!
  const placeOf = (at: number) => {
    const day = dayOf(at)
    return day < first ? 0 : (place.get(day) ?? days.length)
  }
  // Differences from the day before; one day more holds what comes after the last.
  const turns = () => new Int32Array(days.length + 1)
  const registered = turns()
  const by = { confirmed: turns(), waiting: turns(), pending: turns() }
  for (const life of lives) {
    if (life.length === 0) continue
    registered[placeOf(life[0]!.at)]!++
    let before: Int32Array | undefined
    for (const { at, to } of life) {
      const day = placeOf(at)
      if (before) before[day]!--
      before =
        to === 'confirmed'
          ? by.confirmed
          : to === 'waiting' || to === 'offered'
            ? by.waiting
            : to === 'pending'
              ? by.pending
              : undefined
      if (before) before[day]!++
    }
  }
  const sum = { registered: 0, confirmed: 0, waiting: 0, pending: 0 }
  return days.map((day, at) => {
    sum.registered += registered[at]!
    sum.confirmed += by.confirmed[at]!
    sum.waiting += by.waiting[at]!
    sum.pending += by.pending[at]!
    return { day, ...sum }
  })
}

/** Rows of a table of days: each where there are few, else one a week, the last always. */
export function sparse<T>(rows: readonly T[], most = 45): T[] {
  if (rows.length <= most) return [...rows]
  const step = 7
  return rows.filter((_, at) => (rows.length - 1 - at) % step === 0)
}
