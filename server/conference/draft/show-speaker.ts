import { daysOf, wallClock } from '#app/domain/conference/days.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { speakerOf } from '#db/queries/conference-editing.ts'
import { clusterChoices, sessionsOfSpeaker } from '#db/queries/conference-speakers.ts'
import { ask, type Context } from '../../context.ts'
import { ownConference } from '../own-conference.ts'
import { blankSpeaker } from './blank-speaker.ts'

/**
 * One speaker as organisers edit them; without an id, a blank one.
 * @throws DomainError `not-found`, also for a speaker of another conference
 */
export async function showSpeaker(context: Context, slug: string, id: string | null) {
  const conference = await ownConference(context.store.read, slug, (thing) =>
    ask(context, 'conference.edit-programme', thing),
  )
  const { read } = context.store
  const known = id === null ? null : await speakerOf(read, conference.id, id)
  if (known === undefined) throw new DomainError('not-found')
  const clusters = await clusterChoices(read)
  const { claimHash, claimUntil, conferenceId: _, ...row } = known ?? blank
  return {
    archived: conference.state === 'archived',
    days: daysOf(conference).map(({ date }) => date),
    clusters: clusters.map((one) => ({ slug: one.slug, name: { ru: one.nameRu, en: one.nameEn } })),
    speaker: {
      ...row,
      cluster: clusters.find((one) => one.id === row.clusterId)?.slug ?? '',
      availability: row.availability.map(({ from, until }) => ({
        date: wallClock(from, conference.zone).date,
        from: wallClock(from, conference.zone).time,
        until: wallClock(until, conference.zone).time,
      })),
      invitedUntil: claimHash && claimUntil ? claimUntil.toISOString() : null,
    },
    sessions: known
      ? (await sessionsOfSpeaker(read, known.id)).map((one) => ({
          id: one.id,
          title: { ru: one.titleRu, en: one.titleEn },
          role: one.role,
          state: one.state,
          start: one.startsAt?.toISOString() ?? null,
        }))
      : [],
    zone: conference.zone,
  }
}

const blank = {
  ...blankSpeaker,
  id: null,
  conferenceId: '',
  code: '',
  claimHash: null,
  claimUntil: null,
  version: 0,
}
