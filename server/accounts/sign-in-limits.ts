import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { DomainError } from '#app/domain/shared/errors.ts'
import { fold } from '#app/domain/shared/text.ts'
import type { Store } from '#db/store.ts'

const WINDOW_S = 15 * 60
/** Failures from one address for one account: a person who has forgotten, not a machine that guesses. */
const PER_ACCOUNT = 6
/** Failures from one address for any accounts: an office behind one address, not a list of passwords. */
const PER_ADDRESS = 60

const limiters = new WeakMap<Store, { account: RateLimiterMemory; address: RateLimiterMemory }>()

function limitersOf(store: Store) {
  let found = limiters.get(store)
  if (!found) {
    found = {
      account: new RateLimiterMemory({ points: PER_ACCOUNT, duration: WINDOW_S }),
      address: new RateLimiterMemory({ points: PER_ADDRESS, duration: WINDOW_S }),
    }
    limiters.set(store, found)
  }
  return found
}

/**
 * Counts an attempt before it is made, so that many at once cannot slip through.
 * @param address where it comes from
 * @returns to be called when the attempt succeeded: it is not held against anybody then
 * @throws DomainError `sign-in.too-many-attempts` with the minutes to wait
 */
export async function countSignIn(
  store: Store,
  address: string,
  email: string,
): Promise<() => Promise<void>> {
  const { account, address: all } = limitersOf(store)
  const key = `${address} ${fold(email)}`
  try {
    await all.consume(address)
    await account.consume(key)
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused
    const minutes = Math.max(1, Math.ceil(refused.msBeforeNext / 60_000))
    throw new DomainError('sign-in.too-many-attempts', { minutes })
  }
  return async () => {
    await account.delete(key)
    await all.reward(address)
  }
}
