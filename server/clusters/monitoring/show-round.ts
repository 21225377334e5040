import type { Question } from '#app/domain/clusters/monitoring/questionnaire.ts'
import type { RoundState, Verdict } from '#app/domain/clusters/monitoring/vocabulary.ts'
import type { Category } from '#app/domain/clusters/vocabulary.ts'
import type { Bilingual } from '#app/domain/shared/lang.ts'
import { dayOf } from '#app/domain/shared/partial-date.ts'
import { progressOf, type AnswerProgress } from '#app/domain/clusters/monitoring/questionnaire.ts'
import { objectsOfRound, representativesOf } from '#db/queries/monitoring-rounds.ts'
import {
  answersOfRound,
  meetingsOf,
  proposalsOf,
  requestsOf,
  type Meeting,
  type Request,
} from '#db/queries/monitoring-work.ts'
import { ask, type Context } from '../../context.ts'
import { ownRound } from './round.ts'

export type ObjectOnDesk = {
  id: string
  name: Bilingual
  slug: string | null
  sent: boolean
  submitted: boolean
  returned: boolean
  /** Somebody speaks for it on the portal. */
  represented: boolean
  progress: AnswerProgress
  proposed: Category | null
  proposedCurated: boolean
  verdict: Verdict | null
  category: Category | null
  curated: boolean
}

export type RoundWork = {
  year: number
  state: RoundState
  deadline: string | null
  today: string
  version: number
  publishedOn: string | null
  questionnaire: readonly Question[]
  objects: ObjectOnDesk[]
  requests: (Omit<Request, 'writtenBy' | 'createdAt' | 'roundId'> & { object: Bilingual | null })[]
  meetings: (Omit<Meeting, 'writtenBy' | 'createdAt' | 'roundId'> & { object: Bilingual | null })[]
}

/**
 * Everything an expert needs to run a round. The number of queries does not depend on its size.
 * @throws DomainError `not-found` for a year without a round run here
 */
export async function showRound(context: Context, year: number): Promise<RoundWork> {
  ask(context, 'monitoring.show-round')
  const { read } = context.store
  const round = await ownRound(read, year)
  const rows = await objectsOfRound(read, round.id)
  const clusterIds = rows.flatMap(({ object }) => object.clusterId ?? [])
  const today = dayOf(context.now())
  const [answers, proposals, people, requests, meetings] = [
    await answersOfRound(read, round.id),
    // A published round shows what was proposed when it was decided.
    round.state === 'published' ? new Map() : await proposalsOf(read, clusterIds, today),
    new Set((await representativesOf(read, clusterIds)).map(({ clusterId }) => clusterId)),
    await requestsOf(read, round.id),
    await meetingsOf(read, round.id),
  ] as const
  const names = new Map(
    rows.map(({ object }) => [object.id, { ru: object.nameRu, en: object.nameEn }]),
  )
  const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? null))
  return {
    year,
    state: round.state,
    deadline: round.deadline,
    today,
    version: round.version,
    publishedOn: round.publishedAt ? dayOf(round.publishedAt) : null,
    questionnaire: round.questionnaire,
    objects: rows.map(({ object, slug }): ObjectOnDesk => {
      const proposal = object.clusterId === null ? undefined : proposals.get(object.clusterId)
      return {
        id: object.id,
        name: names.get(object.id)!,
        slug,
        sent: object.sentAt !== null,
        submitted: object.submittedAt !== null,
        returned: object.returnNote !== null,
        represented: object.clusterId !== null && people.has(object.clusterId),
        progress: progressOf(round.questionnaire, answers.get(object.id) ?? {}),
        proposed: object.proposedCategory ?? proposal?.category ?? null,
        proposedCurated: proposal?.curated ?? false,
        verdict: object.verdict,
        category: object.category,
        curated: object.curated,
      }
    }),
    requests: requests.map(
      ({ id, objectId, authority, question, sentOn, dueOn, answeredOn, answer }) => ({
        id,
        objectId,
        authority,
        question,
        sentOn,
        dueOn,
        answeredOn,
        answer,
        object: nameOf(objectId),
      }),
    ),
    meetings: meetings.map(({ id, objectId, kind, heldOn, present, summary }) => ({
      id,
      objectId,
      kind,
      heldOn,
      present,
      summary,
      object: nameOf(objectId),
    })),
  }
}
