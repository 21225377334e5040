import { randomUUID } from 'node:crypto'
import type { Context } from '../context.ts'
import { sendDueMail } from '../mail/send-due-mail.ts'
import { runDueTicks } from './run-ticks.ts'
import { runNextJob } from './run-next-job.ts'

/** How often a node looks for work, ms. Looking reads; only taking writes. */
const EVERY_MS = 1_000

/**
 * Looks for background work until stopped: jobs one after another, and beside them letters and what is periodic.
 * Any number of nodes may do so: each piece of work is leased to one.
 * @param context the operator's
 */
export function startWorker(context: () => Context): { stop(): Promise<void> } {
  const owner = randomUUID()
  const stopping = new AbortController()
  const loop = async (work: () => Promise<unknown>) => {
    while (!stopping.signal.aborted) {
      try {
        await work()
      } catch (error) {
        if (!stopping.signal.aborted) context().log.error({ err: error }, 'worker')
      }
      await pause(EVERY_MS, stopping.signal)
    }
  }
  const loops = Promise.all([
    loop(async () => {
      while (!stopping.signal.aborted && (await runNextJob(context, owner, stopping.signal)));
    }),
    loop(async () => {
      while (!stopping.signal.aborted && (await sendDueMail(context())) > 0);
    }),
    loop(() => runDueTicks(context, owner)),
  ])
  return {
    async stop() {
      stopping.abort()
      await loops
    },
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve()
    const timer = setTimeout(done, ms)
    timer.unref()
    function done() {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    signal.addEventListener('abort', done)
  })
}
