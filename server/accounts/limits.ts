import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { DomainError } from '#app/domain/shared/errors.ts'
import type { Store } from '#db/store.ts'

const QUARTER = 15 * 60
const HOUR = 60 * 60

/** How many attempts in how many seconds (docs/decisions/014). */
const limits = {
  /** Failures from one address for one account: a person who has forgotten, not a machine that guesses. */
  'sign-in.here': { points: 6, duration: QUARTER },
  /** Failures from one address for any accounts: an office behind one address, not a list of passwords. */
  'sign-in.address': { points: 60, duration: QUARTER },
  /** Failures for one account from addresses it was never used from: many machines that guess together. */
  'sign-in.strangers': { points: 40, duration: QUARTER },
  /** Passkeys asked for from one address: each costs a row. */
  'passkey.address': { points: 60, duration: QUARTER },
  /** Wrong proofs by who is signed in already. */
  'proof.account': { points: 8, duration: QUARTER },
  /** Wrong codes of one account, over all its attempts to sign in. */
  'code.account': { points: 10, duration: QUARTER },
  /** Accounts and passwords asked for from one address. */
  'letters.address': { points: 20, duration: HOUR },
  /** Letters of that kind to one address of e-mail: nobody's mailbox is filled by another. */
  'letters.email': { points: 4, duration: HOUR },
  /** Registrations for conferences from one address: an office behind one address, not a machine. */
  'register.address': { points: 200, duration: HOUR },
  /** Invitations sent by one person. */
  'invite.account': { points: 60, duration: HOUR },
} as const
export type Limit = keyof typeof limits

const limiters = new WeakMap<Store, Map<Limit, RateLimiterMemory>>()

function limiterOf(store: Store, limit: Limit): RateLimiterMemory {
  let all = limiters.get(store)
  if (!all) limiters.set(store, (all = new Map()))
  let found = all.get(limit)
  if (!found) all.set(limit, (found = new RateLimiterMemory(limits[limit])))
  return found
}

/**
 * Counts an attempt before it is made, so that many at once cannot slip through.
 * @returns to be called when the attempt succeeded: it is not held against anybody then
 * @throws DomainError `sign-in.too-many-attempts` with the minutes to wait
 */
export async function countAttempt(
  store: Store,
  limit: Limit,
  key: string,
): Promise<() => Promise<void>> {
  const limiter = limiterOf(store, limit)
  try {
    await limiter.consume(key)
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused
    const minutes = Math.max(1, Math.ceil(refused.msBeforeNext / 60_000))
    throw new DomainError('sign-in.too-many-attempts', { minutes })
  }
  return async () => void (await limiter.reward(key))
}

/** Forgets the failures of a key. */
export async function forgiveAttempts(store: Store, limit: Limit, key: string): Promise<void> {
  await limiterOf(store, limit).delete(key)
}

/** Whether one more may be done; counted silently, where a refusal would tell something. */
export async function mayStill(store: Store, limit: Limit, key: string): Promise<boolean> {
  return countAttempt(store, limit, key).then(
    () => true,
    (error: unknown) => {
      if (error instanceof DomainError) return false
      throw error
    },
  )
}
