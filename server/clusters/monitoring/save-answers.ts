import {
  fieldOf,
  isOpen,
  mergeAnswers,
  parseAnswers,
} from '#app/domain/clusters/monitoring/answers.ts'
import {
  unanswered,
  type AnswerValue,
  type Answers,
} from '#app/domain/clusters/monitoring/questionnaire.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import type { FormValues } from '#app/domain/shared/form.ts'
import { dayOf } from '#app/domain/shared/partial-date.ts'
import { clusterBySlug } from '#db/queries/cluster-evidence.ts'
import { objectOfCluster, updateObjects } from '#db/queries/monitoring-rounds.ts'
import { answersOf, writeAnswers } from '#db/queries/monitoring-work.ts'
import { accountOf, ask, type Context } from '../../context.ts'
import { unpublishedRound } from './round.ts'

export type GivenAnswers = {
  year: number
  slug: string
  /** The form as sent: fields named by `fieldOf` and `cellOf`. */
  values: FormValues
  /** The answers the form was made from. */
  base: Answers
  /** Hand the answers in: everything required must be there, and from now on they are read only. */
  submit: boolean
}

/**
 * Saves answers, as a draft or for good. What can be read is saved even where something else cannot, and
 * what a colleague answered meanwhile is left alone.
 * @returns the answers the form may go on from
 * @throws DomainError `monitoring.closed`; `form.invalid` at the fields that cannot be read (`figure`,
 *   `date`…), are missing (`required`) or were changed by another (`changed`; `base` in the parameters is
 *   what the next form must be held against)
 */
export async function saveAnswers(
  context: Context,
  { year, slug, values, base, submit }: GivenAnswers,
): Promise<Answers> {
  const { store, now } = context
  const cluster = await clusterBySlug(store.read, slug)
  ask(context, 'monitoring.answer', { scope: 'cluster', scopeId: cluster?.id ?? '' })
  if (!cluster) throw new DomainError('not-found')
  const by = accountOf(context)
  const outcome = await store.transact(async (tx) => {
    const round = await unpublishedRound(tx, year)
    const object = await objectOfCluster(tx, round.id, cluster.id)
    if (!object || round.state === 'preparing') throw new DomainError('not-found')
    // Handed in twice by a double click: the second finds it done.
    if (object.submittedAt !== null && submit) return { errors: {}, next: base }
    if (object.submittedAt !== null || !isOpen(round.deadline, dayOf(now())))
      throw new DomainError('monitoring.closed')
    const { questionnaire } = round
    const { answers: sent, errors } = parseAnswers(questionnaire, values)
    const kept = await answersOf(tx, object.id)
    // What cannot be read is no answer taken back: it stays as it was, and is told.
    const broken = new Set(Object.keys(errors).map((name) => name.split('.')[1]!))
    const readable = questionnaire.filter(({ id }) => !broken.has(id))
    const { changes, conflicts } = mergeAnswers(readable, { base, sent, kept })
    await writeAnswers(tx, object.id, changes, { answeredBy: by, answeredAt: now() })
    for (const id of conflicts) errors[fieldOf(id)] = 'changed'
    const next: Record<string, AnswerValue> = { ...base }
    const take = (id: string, value: AnswerValue | undefined) => {
      if (value === undefined) delete next[id]
      else next[id] = value
    }
    for (const [id, value] of changes) take(id, value)
    for (const id of conflicts) take(id, kept[id])
    if (submit) {
      const all: Record<string, AnswerValue> = { ...kept }
      for (const [id, value] of changes) {
        if (value === undefined) delete all[id]
        else all[id] = value
      }
      for (const { id, kind, rows, years } of unanswered(questionnaire, all)) {
        const name = kind === 'table' ? `q.${id}.${rows[0]?.id}.${years[0]}` : fieldOf(id)
        errors[name] ??= 'required'
      }
      if (Object.keys(errors).length === 0)
        await updateObjects(tx, [object.id], {
          submittedAt: now(),
          submittedBy: by,
          returnNote: null,
        })
    }
    return { errors, next }
  })
  // Thrown after the commit: what could be saved is saved.
  if (Object.keys(outcome.errors).length > 0)
    throw new DomainError('form.invalid', { base: JSON.stringify(outcome.next) }, outcome.errors)
  return outcome.next
}
