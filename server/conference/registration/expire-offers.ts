import { conferencesWithWaiting } from '#db/queries/registrations.ts'
import { ask, type Context } from '../../context.ts'
import { readRegistry, underLock } from './registry.ts'
import { settle } from './settle.ts'

/** Ends offers that ran out and offers their places to the next, in every conference where somebody waits. */
export async function expireOffers(context: Context): Promise<void> {
  ask(context, 'conference.expire-offers')
  const { store } = context
  for (const id of await conferencesWithWaiting(store.read)) {
    const registry = await readRegistry(store.read, id)
    await underLock(store, context.now(), (tx) => settle(tx, context, registry))
  }
}
