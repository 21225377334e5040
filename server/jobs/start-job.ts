import { insertJob } from '#db/queries/jobs.ts'
import type { Tx } from '#db/store.ts'
import { accountOf, type Context } from '../context.ts'
import type { JobInput, JobKindName } from './kinds.ts'

/**
 * Has work done in the background, in the transaction of what causes it. The rights are the caller's to ask.
 * @returns the job's id, for the address of its page
 */
export async function startJob<K extends JobKindName>(
  tx: Tx,
  context: Pick<Context, 'now' | 'newId' | 'actor'>,
  kind: K,
  input: JobInput<K>,
): Promise<string> {
  const id = context.newId()
  await insertJob(tx, {
    id,
    kind,
    input,
    state: 'waiting',
    done: 0,
    total: 0,
    result: null,
    error: null,
    attempts: 0,
    startedBy: accountOf(context),
    leaseOwner: null,
    leaseUntil: null,
    createdAt: context.now(),
    startedAt: null,
    finishedAt: null,
  })
  return id
}
