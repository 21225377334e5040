import { AT_ONCE } from '#app/domain/conference/desk/vocabulary.ts'
import { MOST_AT_ONCE, type StartBatch } from '#app/domain/conference/desk/batch.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { tagNamed } from '#db/queries/conference-attendees.ts'
import { insertBatch } from '#db/queries/conference-batches.ts'
import { audit } from '../../../accounts/audit.ts'
import { accountOf, ask, type Context } from '../../../context.ts'
import { startJob } from '../../../jobs/start-job.ts'
import { findConference } from '../../find-conference.ts'
import { meantBy } from './meant-by.ts'
import { performBatch } from './perform-batch.ts'

/**
 * Does something to many attendees: at once to a few, in the background to more. The same `batch` twice is once.
 * @returns the id of the act, for its page
 * @throws DomainError `not-found`, `permission.denied`; `form.stale` where others are meant than were shown
 */
export async function startBatch(
  context: Context,
  { slug, form }: { slug: string; form: StartBatch },
): Promise<string> {
  const conference = await findConference(context, slug)
  ask(context, 'conference.change-attendees', { scope: 'conference', scopeId: conference.id })
  const { store, now } = context
  const { batch: id, expected, ...query } = form
  const small = expected <= AT_ONCE
  const made = await store.transact(async (tx) => {
    const { target, subjects } = await meantBy(tx, conference.id, query)
    const isTag = form.act === 'tag' || form.act === 'untag'
    const before = form.act === 'kind' ? 'kindId' : 'state'
    const inserted = await insertBatch(tx, {
      id,
      conferenceId: conference.id,
      action: form.act,
      target: isTag ? await tagNamed(tx, conference.id, target!, context.newId) : target,
      state: 'running',
      wanted: subjects.map((subject) => ({ id: subject.id, before: subject[before] })),
      done: [],
      refused: [],
      jobId: null,
      startedBy: accountOf(context),
      startedAt: now(),
      finishedAt: null,
      undoneAt: null,
    })
    if (!inserted) return false
    if (subjects.length === 0 || subjects.length !== expected || expected > MOST_AT_ONCE)
      throw new DomainError('form.stale')
    await audit(tx, context, {
      action: 'conference.attendees-changed',
      subjectKind: 'conference',
      subjectId: conference.id,
      detail: { act: form.act, attendees: subjects.length },
    })
    if (!small) await startJob(tx, context, 'conference.batch', { batchId: id })
    return true
  })
  if (made && small) await performBatch(context, id)
  return id
}
