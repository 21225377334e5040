import {
  dayIn,
  daysBetween,
  numbersByDay,
  stepsOf,
  type DayNumbers,
  type Step,
} from '#app/domain/conference/desk/numbers.ts'
import type { RegistrationState } from '#app/domain/conference/vocabulary.ts'
import type { Bilingual } from '#app/domain/shared/lang.ts'
import {
  begunWith,
  countByCluster,
  countByCountry,
  countByStateAndKind,
  eventsOfConference,
  lifeRows,
} from '#db/queries/conference-numbers.ts'
import { countryNames } from '#db/queries/countries.ts'
import { readKinds } from '#db/queries/registration-setup.ts'
import { latestReleaseId, type ConferenceRow } from '#db/queries/conferences.ts'
import { ask, type Context } from '../../context.ts'
import { countPresent } from '../check-in/count-present.ts'
import { findConference } from '../find-conference.ts'

/** Clusters named; the rest are in the list of attendees. */
const CLUSTERS = 10
/** The longest time shown day by day. */
const MOST_DAYS = 400

/**
 * The numbers of a conference: how it stands, and how it came to stand so, day by day.
 * @throws DomainError `not-found`, `permission.denied`
 */
export async function showOverview(context: Context, slug: string) {
  const conference = await findConference(context, slug)
  ask(context, 'conference.overview', { scope: 'conference', scopeId: conference.id })
  const db = context.store.read
  const counted = await countByStateAndKind(db, conference.id)
  const kinds = await readKinds(db, conference.id)
  const countries = await countByCountry(db, conference.id)
  const names = await countryNames(
    db,
    countries.flatMap(({ country }) => country ?? []),
  )
  const clusters = await countByCluster(db, conference.id, CLUSTERS)
  const registered = counted.reduce((sum, { n }) => sum + n, 0)
  const states = new Map<RegistrationState, number>()
  for (const { state, n } of counted) states.set(state, (states.get(state) ?? 0) + n)
  const inState = (...wanted: RegistrationState[]) =>
    wanted.reduce((sum, state) => sum + (states.get(state) ?? 0), 0)
  return {
    registered,
    /** What is done of what a conference begins with; null once people have registered. */
    steps:
      registered > 0
        ? null
        : {
            ...(await begunWith(db, conference.id)),
            publish: (await latestReleaseId(db, conference.id)) !== undefined,
            kinds: kinds.length > 0,
            open: conference.state !== 'draft',
          },
    confirmed: inState('confirmed'),
    pending: inState('pending'),
    waiting: inState('waiting', 'offered'),
    ended: inState('cancelled', 'declined', 'expired'),
    door: await countPresent(context, conference.id),
    days: await overTime(context, conference),
    kinds: kinds.map(({ id, nameRu, nameEn }) => {
      const own = counted.filter(({ kindId }) => kindId === id)
      const n = (...wanted: RegistrationState[]) =>
        own.reduce((sum, row) => sum + (wanted.includes(row.state) ? row.n : 0), 0)
      return {
        id,
        name: { ru: nameRu, en: nameEn } satisfies Bilingual,
        confirmed: n('confirmed'),
        pending: n('pending'),
        waiting: n('waiting', 'offered'),
      }
    }),
    countries: countries.map(({ country, n }) => ({
      id: country,
      name: country === null ? null : (names[country] ?? { ru: country, en: country }),
      n,
    })),
    clusters: clusters.map(({ id, slug, ru, en, n }) => ({ id, slug, name: { ru, en }, n })),
  }
}

/** The numbers at the end of each day, from the first registration to today or the last day of the conference. */
async function overTime(
  { store, now }: Context,
  { id, zone, endsOn }: ConferenceRow,
): Promise<DayNumbers[]> {
  const rows = await lifeRows(store.read, id)
  const first = rows.reduce(
    (least, { createdAt }) => Math.min(least, createdAt.getTime()),
    Infinity,
  )
  if (first === Infinity) return []
  const written = new Map<string, (Step & { from: RegistrationState | null })[]>()
  for (const { registrationId, at, ...turn } of await eventsOfConference(store.read, id)) {
    const step = { ...turn, at: at.getTime() }
    const known = written.get(registrationId)
    if (known) known.push(step)
    else written.set(registrationId, [step])
  }
  const lives = rows.map((row) => {
    const steps = written.get(row.id)
    if (!steps) return stepsOf(row)
    // What was before the first change written down is told by that change.
    const { from } = steps[0]!
    return from === null ? steps : [{ at: row.createdAt.getTime(), to: from }, ...steps]
  })
  const dayOf = dayIn(zone)
  const today = dayOf(now().getTime())
  const days = daysBetween(dayOf(first), today < endsOn ? today : endsOn)
  return numbersByDay(lives, days.slice(-MOST_DAYS), dayOf)
}
