import { can } from '#app/domain/accounts/permissions.ts'
import { programmeDayBounds, programmeDayOf } from '#app/domain/conference/zoned.ts'
import { listAllConferences, listConferences, type ConferenceRow } from '#db/queries/conferences.ts'
import { ask, type Context } from '../../context.ts'

export type ConferenceList = {
  /** Those not over yet, the next first. */
  coming: ConferenceRow[]
  /** Those over, the latest first. */
  past: ConferenceRow[]
  /** Those in preparation, for who may see them. */
  drafts: ConferenceRow[]
  /** When the first of those coming is over and this list changes by itself. */
  until: Date | undefined
}

/** Every conference one may see. What is over is told by the clock of its place. */
export async function showConferences(context: Context): Promise<ConferenceList> {
  ask(context, 'conference.show')
  const { store, actor, now } = context
  const seesDrafts = actor.kind === 'account' && actor.grants.length > 0
  const all = seesDrafts ? await listAllConferences(store.read) : await listConferences(store.read)
  const isOver = ({ state, endsOn, zone, dayStartHour }: ConferenceRow) =>
    state === 'archived' || programmeDayOf(now(), zone, dayStartHour) > endsOn
  const open = all.filter(({ state }) => state !== 'draft')
  const coming = open.filter((one) => !isOver(one)).reverse()
  const ends = coming.map(({ endsOn, zone, dayStartHour }) =>
    programmeDayBounds(endsOn, zone, dayStartHour).until.getTime(),
  )
  return {
    coming,
    past: open.filter(isOver),
    drafts: all.filter(
      ({ id, state }) =>
        state === 'draft' &&
        can(actor, 'conference.show-draft', { scope: 'conference', scopeId: id }),
    ),
    until: ends.length > 0 ? new Date(Math.min(...ends)) : undefined,
  }
}
