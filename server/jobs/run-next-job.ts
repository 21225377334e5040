import type { JobData } from '#app/domain/jobs/vocabulary.ts'
import { claimJob, finishJob, jobWaits, reportJob, returnJob, type Job } from '#db/queries/jobs.ts'
import type { Context } from '../context.ts'
import { errorText } from '../log.ts'
import type { JobKind } from './kind.ts'
import { jobKinds } from './kinds.ts'

/** A node that says nothing for so long is dead, ms; it says something three times as often. */
const LEASE_MS = 60_000
/** How often progress is written at most, ms. */
const REPORT_EVERY_MS = 250
/** A job whose nodes died so often is not tried again: it may be what kills them. */
const MOST_ATTEMPTS = 3

class LeaseLost extends Error {}
class Stopped extends Error {}

/**
 * Does the next job, if there is one.
 * @param kinds the kinds it may be of; given by tests
 * @returns whether there was one
 */
export async function runNextJob(
  contextOf: () => Context,
  owner: string,
  signal: AbortSignal,
  kinds: Readonly<Record<string, JobKind<never>>> = jobKinds,
): Promise<boolean> {
  const context = contextOf()
  const { store, log } = context
  if (!(await jobWaits(store.read, context.now()))) return false
  const lease = () => new Date(context.now().getTime() + LEASE_MS)
  const job = await store.transact((tx) => claimJob(tx, owner, context.now(), lease()))
  if (!job) return false
  const end = (state: 'done' | 'failed', result: JobData | null, error: string | null) =>
    store.transact((tx) =>
      finishJob(tx, job.id, owner, { state, result, error, finishedAt: context.now() }),
    )
  const kind = kinds[job.kind] as JobKind | undefined
  if (!kind) return (await end('failed', null, 'unknown kind'), true)
  if (job.attempts > MOST_ATTEMPTS) return (await end('failed', null, 'interrupted'), true)

  const progress = progressOf(context, job, owner, lease, signal)
  try {
    const result = await kind.run(context, job.input, progress.report)
    await progress.flush()
    await end('done', result, null)
    log.info({ jobId: job.id, kind: job.kind }, 'job done')
  } catch (error) {
    if (error instanceof LeaseLost) log.warn({ jobId: job.id }, 'job taken over by another node')
    else if (error instanceof Stopped) await store.transact((tx) => returnJob(tx, job.id, owner))
    else {
      log.error({ err: error, jobId: job.id, kind: job.kind }, 'job failed')
      await end('failed', null, errorText(error))
    }
  } finally {
    progress.close()
  }
  return true
}

function progressOf(
  { store, log }: Context,
  job: Job,
  owner: string,
  lease: () => Date,
  signal: AbortSignal,
) {
  let at = { done: 0, total: job.total }
  let written = at
  let last = 0
  const write = async () => {
    const now = at
    const mine = await store.transact((tx) =>
      reportJob(tx, job.id, owner, { ...now, leaseUntil: lease() }),
    )
    written = now
    if (!mine) throw new LeaseLost()
  }
  // A long step without a report is alive all the same.
  const beat = setInterval(() => {
    write().catch((error: unknown) => {
      if (!(error instanceof LeaseLost)) log.warn({ err: error, jobId: job.id }, 'job heartbeat')
    })
  }, LEASE_MS / 3)
  beat.unref()
  return {
    async report(done: number, total: number) {
      at = { done, total }
      if (signal.aborted) throw new Stopped()
      if (Date.now() - last < REPORT_EVERY_MS) return
      last = Date.now()
      await write()
    },
    async flush() {
      if (written !== at) await write()
    },
    close: () => clearInterval(beat),
  }
}
