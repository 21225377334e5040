import type { JobData } from '#app/domain/jobs/vocabulary.ts'
import type { Context } from '../context.ts'

/** Says how far the work is: written at most a few times a second, so call it as often as you like. */
export type Report = (done: number, total: number) => Promise<void>

/**
 * How a kind of job is done. `run` acts as the operator. It may be run again from the start when its node
 * died: let it be safe to repeat.
 * @returns what the job's page shows at the end
 */
export type JobKind<I extends JobData = JobData> = {
  run(context: Context, input: I, report: Report): Promise<JobData>
}

/** Keeps a kind's input typed. */
export const jobKind = <I extends JobData>(kind: JobKind<I>) => kind

/** Something that happens periodically, on one node at a time. */
export type TickKind = {
  everyMs: number
  run(context: Context): Promise<void>
}
