import { DomainError } from '#app/domain/shared/errors.ts'
import { hallsOfConference } from '#db/queries/conference-draft.ts'
import { updateHall } from '#db/queries/conference-editing.ts'
import { ask, type Context } from '../../context.ts'
import { changeable, ownConference } from '../own-conference.ts'

/** Puts a hall one place earlier or later. @throws DomainError `not-found` */
export async function moveHall(
  context: Context,
  slug: string,
  { id, by }: { id: string; by: 'up' | 'down' },
): Promise<void> {
  const { id: conferenceId } = await ownConference(context.store.read, slug, (thing) =>
    ask(context, 'conference.edit-programme', thing),
  )
  await context.store.transact(async (tx) => {
    await changeable(tx, conferenceId)
    const halls = await hallsOfConference(tx, conferenceId)
    const from = halls.findIndex((one) => one.id === id)
    if (from < 0) throw new DomainError('not-found')
    const to = from + (by === 'up' ? -1 : 1)
    if (to < 0 || to >= halls.length) return
    const order = [...halls]
    order.splice(to, 0, ...order.splice(from, 1))
    for (const [i, one] of order.entries())
      if (one.sort !== i + 1) await updateHall(tx, one.id, { sort: i + 1 })
  })
}
