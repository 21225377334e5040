import { createHash } from 'node:crypto'
import { DomainError, type ErrorCode } from '#app/domain/shared/errors.ts'
import {
  addAttempt,
  attemptsOf,
  deleteAttempts,
  deleteOldAttempts,
  takeAttemptBack,
} from '#db/queries/attempts.ts'
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
  /** Passkeys asked for as a proof by who is signed in already. */
  'proof.passkey': { points: 30, duration: QUARTER },
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
  /** Foreign credentials fetched for one address: a verifier must not be a way to bother others. */
  'verify.address': { points: 20, duration: QUARTER },
} as const
export type Limit = keyof typeof limits

const hashOf = (limit: Limit, key: string) =>
  createHash('sha256').update(`${limit} ${key}`).digest('hex')

/**
 * Counts one more where the limit allows it. Who is over it already costs a read, no write.
 * @returns the minutes to wait, or 0 where it may be done
 */
async function count(store: Store, limit: Limit, key: string): Promise<number> {
  const { points, duration } = limits[limit]
  const keyHash = hashOf(limit, key)
  const now = new Date()
  const toWait = (until: Date) => Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 60_000))
  const before = await attemptsOf(store.read, keyHash, now)
  if (before && before.count >= points) return toWait(before.expiresAt)
  const expiresAt = new Date(now.getTime() + duration * 1000)
  const after = await store.transact(async (tx) => {
    // A new key cleans up after those that are over; those tried again and again do not.
    if (!before) await deleteOldAttempts(tx, now)
    return addAttempt(tx, keyHash, now, expiresAt)
  })
  return after.count > points ? toWait(after.expiresAt) : 0
}

/**
 * Counts an attempt before it is made, so that many at once cannot slip through.
 * @returns to be called when the attempt succeeded: it is not held against anybody then
 * @throws DomainError `code` with the minutes to wait
 */
export async function countAttempt(
  store: Store,
  limit: Limit,
  key: string,
  code: ErrorCode = 'sign-in.too-many-attempts',
): Promise<() => Promise<void>> {
  const minutes = await count(store, limit, key)
  if (minutes > 0) throw new DomainError(code, { minutes })
  return () => store.transact((tx) => takeAttemptBack(tx, hashOf(limit, key)))
}

/** Forgets the failures of a key. */
export async function forgiveAttempts(store: Store, limit: Limit, key: string): Promise<void> {
  await store.transact((tx) => deleteAttempts(tx, hashOf(limit, key)))
}

/** Whether one more may be done; counted silently, where a refusal would tell something. */
export async function mayStill(store: Store, limit: Limit, key: string): Promise<boolean> {
  return (await count(store, limit, key)) === 0
}
