import { freshCode } from '#app/domain/conference/codes.ts'
import { instantOf } from '#app/domain/conference/days.ts'
import type { SpeakerInput } from '#app/domain/conference/draft-forms.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { speakersOfConference } from '#db/queries/conference-draft.ts'
import { insertSpeaker, updateSpeaker } from '#db/queries/conference-editing.ts'
import { clusterChoices } from '#db/queries/conference-speakers.ts'
import { ask, type Context } from '../../context.ts'
import { changeable, ownConference } from '../own-conference.ts'

/**
 * Adds a speaker or changes one; the public sees it with the next release.
 * @returns the speaker's id
 * @throws DomainError `form.stale`; `form.invalid` at `cluster` (no such slug), `email` (another speaker of this
 *   conference has it) or `availableFrom` (a time not understood, or an end before its beginning); `not-found`
 */
export async function saveSpeaker(
  context: Context,
  slug: string,
  input: SpeakerInput,
): Promise<string> {
  const own = await ownConference(context.store.read, slug, (thing) =>
    ask(context, 'conference.edit-programme', thing),
  )
  const { store, newId } = context
  const { id, version, cluster, availableOn, availableFrom, availableUntil, ...fields } = input
  const availability = availabilityOf(own.zone, availableOn, availableFrom, availableUntil)
  return store.transact(async (tx) => {
    await changeable(tx, own.id)
    const speakers = await speakersOfConference(tx, own.id)
    const known = speakers.find((one) => one.id === id)
    if (id && !known) throw new DomainError('not-found')
    if (known && known.version !== version) throw new DomainError('form.stale')
    const { email } = fields
    if (
      email &&
      speakers.some((one) => one.email?.toLowerCase() === email.toLowerCase() && one.id !== id)
    )
      throw new DomainError('form.invalid', {}, { email: 'taken' })
    const home = cluster ? (await clusterChoices(tx)).find((one) => one.slug === cluster) : null
    if (home === undefined) throw new DomainError('form.invalid', {}, { cluster: 'unknown' })
    const row = { ...fields, clusterId: home?.id ?? null, availability }
    if (known) {
      // Another address, another person: a link sent to the old one must not let anybody in.
      const moved = known.email !== email ? { claimHash: null, claimUntil: null } : {}
      await updateSpeaker(tx, known.id, { ...row, ...moved, version: version + 1 })
      return known.id
    }
    const speakerId = newId()
    await insertSpeaker(tx, {
      ...row,
      id: speakerId,
      conferenceId: own.id,
      code: freshCode(newId, new Set(speakers.map(({ code }) => code))),
      accountId: null,
      photoFileId: null,
      isDemo: false,
      version: 1,
    })
    return speakerId
  })
}

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/

function availabilityOf(
  zone: string,
  dates: readonly string[],
  from: readonly string[],
  until: readonly string[],
): { from: string; until: string }[] {
  return dates.flatMap((date, i) => {
    if (!date) return []
    const times = [from[i] ?? '', until[i] ?? '']
    const wrong = () => new DomainError('form.invalid', {}, { availableFrom: 'range' })
    if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !times.every((time) => TIME.test(time))) throw wrong()
    const [begins, ends] = times.map((time) => {
      const [hours, minutes] = time.split(':').map(Number) as [number, number]
      return instantOf(date, hours * 60 + minutes, zone)
    }) as [Date, Date]
    if (ends <= begins) throw wrong()
    return [{ from: begins.toISOString(), until: ends.toISOString() }]
  })
}
