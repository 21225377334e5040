import { createHash } from 'node:crypto'
import { DomainError } from '#app/domain/shared/errors.ts'
import { deleteKey, insertKey, keyById, updateKey } from '#db/queries/conference-tokens.ts'
import type { Context } from '../../context.ts'

/** How long an answer is given again, and how long the first request may be at work, ms. */
const KEPT_MS = 24 * 3_600_000
const LEASE_MS = 60_000
/** Seconds after which a request still at work is worth asking about again. */
export const RETRY_AFTER = 5

export type Answer = { status: number; contentType: string; body: string }
type Keeping = Pick<Context, 'store' | 'now'>
type Asked = {
  tokenId: string
  /** As the program sent it. */
  key: string | null
  /** Everything that makes the request this one: method, address, body. */
  request: readonly string[]
}

const hash = (...parts: readonly string[]) =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex')

/** Answers that say nothing about the request itself are not kept: the next attempt may go better. */
const isKept = (status: number) => status < 500 && status !== 409 && status !== 429

/**
 * Does a request once however often it is sent: within a day the same key with the same request is given the same
 * bytes. A request whose node died is done again after a minute: `work` must bear that.
 * @throws DomainError `idempotency.required` without a key (1–255 characters), `idempotency.reused` for another
 *   request under a key, `idempotency.in-flight` while the first is at work
 */
export async function once(
  { store, now }: Keeping,
  { tokenId, key, request }: Asked,
  work: () => Promise<Answer>,
): Promise<Answer> {
  if (!key || key.length > 255) throw new DomainError('idempotency.required')
  const id = hash(tokenId, key)
  const requestHash = hash(...request)
  const known = await store.transact(async (tx) => {
    const at = now()
    const lease = {
      lockedUntil: new Date(at.getTime() + LEASE_MS),
      expiresAt: new Date(at.getTime() + KEPT_MS),
    }
    const row = await keyById(tx, id)
    if (!row || row.expiresAt <= at) {
      if (row) await deleteKey(tx, id)
      const empty = { status: null, contentType: null, body: null }
      await insertKey(tx, { id, tokenId, requestHash, ...empty, ...lease, createdAt: at })
      return null
    }
    if (row.requestHash !== requestHash) throw new DomainError('idempotency.reused')
    if (row.status !== null)
      return { status: row.status, contentType: row.contentType!, body: row.body! }
    if (row.lockedUntil > at) throw new DomainError('idempotency.in-flight')
    await updateKey(tx, id, lease)
    return null
  })
  if (known) return known
  let answer: Answer
  try {
    answer = await work()
  } catch (error) {
    await store.transact((tx) => deleteKey(tx, id))
    throw error
  }
  await store.transact((tx) =>
    isKept(answer.status) ? updateKey(tx, id, answer) : deleteKey(tx, id),
  )
  return answer
}
