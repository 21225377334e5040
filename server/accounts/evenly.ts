import { setTimeout as pause } from 'node:timers/promises'

/** Longer than any of the work it hides, in ms. */
const FLOOR = 350

/**
 * Answers no sooner than a fixed time, whether it fails or not: how long it took does not tell whether
 * an address has an account.
 */
export async function evenly<T>(work: () => Promise<T>): Promise<T> {
  const [outcome] = await Promise.allSettled([work(), pause(FLOOR)])
  if (outcome.status === 'rejected') throw outcome.reason
  return outcome.value
}
