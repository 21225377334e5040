import type { Registration } from '#db/queries/registrations.ts'
import type { Tx } from '#db/store.ts'
import type { Context } from '../../context.ts'
import { move } from './move.ts'
import { readRegistry } from './registry.ts'
import { settle } from './settle.ts'

const LIVE: readonly Registration['state'][] = ['pending', 'waiting', 'offered', 'confirmed']

/**
 * Ends the live ones of somebody's registrations because the person is erased: tickets, seats and webhooks follow, and
 * the places go to the waiting lists, all in the transaction of the erasure. No letter: there is nobody to write to.
 * Part of an erasure, which holds the lock.
 * @param accountId kept with them until everything of the person was found by it
 */
export async function endRegistrationsOf(
  tx: Tx,
  context: Context,
  accountId: string,
  rows: readonly Registration[],
): Promise<void> {
  const live = rows.filter(({ state }) => LIVE.includes(state))
  // What followers write down of them names nobody any more.
  const nameless = {
    accountId,
    name: '',
    nameLatin: '',
    email: '',
    organisation: '',
    position: '',
    searchText: '',
  }
  for (const conferenceId of new Set(live.map((row) => row.conferenceId))) {
    const registry = await readRegistry(tx, conferenceId)
    for (const row of live.filter((one) => one.conferenceId === conferenceId))
      await move(tx, context, registry, row, 'cancelled', { set: nameless, letter: null })
    await settle(tx, context, registry)
  }
}
