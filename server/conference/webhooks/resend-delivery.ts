import { DomainError } from '#app/domain/shared/errors.ts'
import { deliveryById, endpointById, updateDelivery } from '#db/queries/conference-webhooks.ts'
import { ask, type Context } from '../../context.ts'
import { ownConference } from '../own-conference.ts'

/**
 * Has a message sent again, with the same id and bytes: a program that has it already knows it. One that waits
 * anyway is sent at once.
 * @throws DomainError `not-found`, `webhook.off` while its address is turned off
 */
export async function resendDelivery(context: Context, slug: string, id: string): Promise<void> {
  const conference = await ownConference(context.store.read, slug, (thing) =>
    ask(context, 'conference.webhooks', thing),
  )
  const { store, now } = context
  await store.transact(async (tx) => {
    const delivery = await deliveryById(tx, conference.id, id)
    if (!delivery) throw new DomainError('not-found')
    const endpoint = await endpointById(tx, conference.id, delivery.endpointId)
    if (!endpoint?.active) throw new DomainError('webhook.off')
    if (delivery.leaseUntil && delivery.leaseUntil > now()) return
    await updateDelivery(tx, id, {
      state: 'waiting',
      attempts: 0,
      nextAt: now(),
      leaseUntil: null,
      finishedAt: null,
    })
  })
}
