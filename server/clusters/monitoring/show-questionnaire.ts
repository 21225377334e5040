import { daysLeft, isOpen } from '#app/domain/clusters/monitoring/answers.ts'
import type { Answers, Question } from '#app/domain/clusters/monitoring/questionnaire.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import type { Bilingual } from '#app/domain/shared/lang.ts'
import { dayOf } from '#app/domain/shared/partial-date.ts'
import { clusterBySlug } from '#db/queries/cluster-evidence.ts'
import { objectOfCluster } from '#db/queries/monitoring-rounds.ts'
import { answersOf } from '#db/queries/monitoring-work.ts'
import { ask, type Context } from '../../context.ts'
import { ownRound } from './round.ts'

export type QuestionnaireOfCluster = {
  name: Bilingual
  questionnaire: readonly Question[]
  answers: Answers
  deadline: string | null
  /** Negative once the deadline has passed. */
  daysLeft: number | null
  submittedOn: string | null
  returnNote: string | null
  open: boolean
}

/**
 * The questionnaire of a round with what a cluster has answered so far.
 * @throws DomainError `not-found` where the cluster is not asked
 */
export async function showQuestionnaire(
  context: Context,
  year: number,
  slug: string,
): Promise<QuestionnaireOfCluster> {
  const { read } = context.store
  const cluster = await clusterBySlug(read, slug)
  ask(context, 'monitoring.answer', { scope: 'cluster', scopeId: cluster?.id ?? '' })
  if (!cluster) throw new DomainError('not-found')
  const round = await ownRound(read, year)
  const object = await objectOfCluster(read, round.id, cluster.id)
  if (!object || round.state === 'preparing') throw new DomainError('not-found')
  const today = dayOf(context.now())
  return {
    name: { ru: object.nameRu, en: object.nameEn },
    questionnaire: round.questionnaire,
    answers: await answersOf(read, object.id),
    deadline: round.deadline,
    daysLeft: round.deadline === null ? null : daysLeft(round.deadline, today),
    submittedOn: object.submittedAt ? dayOf(object.submittedAt) : null,
    returnNote: object.returnNote,
    open: round.state === 'running' && object.submittedAt === null && isOpen(round.deadline, today),
  }
}
