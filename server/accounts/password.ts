import { hash, verify } from '@node-rs/argon2'
import { availableParallelism } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import { DomainError } from '#app/domain/shared/errors.ts'

// OWASP's second choice for Argon2id: 19 MiB, two passes, one lane. Both calls run off the main thread.
const options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

// Off the main thread is not off the processor: as many at once as leave a core to everybody else, and
// threads of the pool to the disk. The rest wait in line.
const AT_ONCE = Math.max(1, Math.min(3, availableParallelism() - 1))
/** Beyond this the last in line would wait for many seconds. */
const LONGEST_LINE = 400

/** So many waiting are a crowd: between two of them the processor rests twice as long as it worked. */
const CROWD = 10

let running = 0
const line: (() => void)[] = []

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) {
    if (line.length >= LONGEST_LINE) throw new DomainError('sign-in.too-many-attempts')
    await new Promise<void>((resolve) => line.push(resolve))
  } else running++
  const started = performance.now()
  try {
    return await work()
  } finally {
    if (line.length >= CROWD) await pause(2 * (performance.now() - started))
    // The turn is handed on, so that nobody slips in between.
    const next = line.shift()
    if (next) next()
    else running--
  }
}

export const hashPassword = (password: string): Promise<string> =>
  inTurn(() => hash(password, options))

let decoy: Promise<string> | undefined

/**
 * Whether `password` is the one behind `passwordHash`. Without a hash the work is done all the same and
 * the answer is no, so that the time taken does not tell who has an account.
 */
export async function passwordMatches(
  password: string,
  passwordHash: string | null | undefined,
): Promise<boolean> {
  decoy ??= hashPassword('nobody has this password')
  const against = passwordHash ?? (await decoy)
  const matches = await inTurn(() => verify(against, password))
  return matches && Boolean(passwordHash)
}
