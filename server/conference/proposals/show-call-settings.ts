import { DateTime } from 'luxon'
import { usualCriteria } from '#app/domain/conference/proposals/vocabulary.ts'
import { callOf, type CallRow } from '#db/queries/conference-proposals.ts'
import { ask, type Context } from '../../context.ts'
import { findConference } from '../find-conference.ts'

export type CallSettings = Omit<CallRow, 'conferenceId' | 'opensAt' | 'closesAt'> & {
  /** By the clock of the venue, as a form's field writes it: `2027-02-01T09:00`. */
  opensAt: string
  closesAt: string
}

/** The settings of a call, or what a new one begins with. */
export async function showCallSettings(context: Context, slug: string) {
  const conference = await findConference(context, slug)
  ask(context, 'conference.set-call', { scope: 'conference', scopeId: conference.id })
  const call = await callOf(context.store.read, conference.id)
  const local = (at: Date) =>
    DateTime.fromJSDate(at, { zone: conference.zone }).toFormat("yyyy-MM-dd'T'HH:mm")
  const settings: CallSettings = call
    ? { ...call, opensAt: local(call.opensAt), closesAt: local(call.closesAt) }
    : {
        textRu: '',
        textEn: '',
        opensAt: '',
        closesAt: '',
        kinds: ['round_table', 'lecture', 'master_class'],
        mostEach: 3,
        abstractMost: 1_500,
        anonymous: false,
        criteria: [...usualCriteria],
        scale: 5,
        published: false,
        version: 0,
      }
  const { zone, titleRu, titleEn } = conference
  return { conference: { slug, zone, title: { ru: titleRu, en: titleEn } }, settings }
}
