import type { Answers, Question } from '#app/domain/clusters/monitoring/questionnaire.ts'
import type { Conclusion, RoundState, Verdict } from '#app/domain/clusters/monitoring/vocabulary.ts'
import type { Category } from '#app/domain/clusters/vocabulary.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import type { Bilingual } from '#app/domain/shared/lang.ts'
import { dayOf } from '#app/domain/shared/partial-date.ts'
import { objectOf } from '#db/queries/monitoring-rounds.ts'
import { documentEvidence } from '#db/queries/cluster-evidence.ts'
import {
  answersOf,
  expertiseOf,
  meetingsOf,
  proposalsOf,
  requestsOf,
  type Meeting,
  type Proposal,
  type Request,
} from '#db/queries/monitoring-work.ts'
import { ask, type Context } from '../../context.ts'
import { ownRound } from './round.ts'

export type ObjectWork = {
  year: number
  state: RoundState
  name: Bilingual
  slug: string | null
  questionnaire: readonly Question[]
  answers: Answers
  sent: boolean
  submittedOn: string | null
  returnNote: string | null
  /** Documents of the profile, to be looked at. */
  documents: { title: Bilingual; files: { id: string; name: string }[] }[]
  expertise: {
    id: string
    document: string
    conclusion: Conclusion
    note: string | null
    on: string
  }[]
  requests: Pick<
    Request,
    'id' | 'authority' | 'question' | 'sentOn' | 'dueOn' | 'answeredOn' | 'answer'
  >[]
  meetings: Pick<Meeting, 'id' | 'kind' | 'heldOn' | 'present' | 'summary'>[]
  /** Null for what the directory does not list. */
  proposal: Proposal | null
  decision: {
    verdict: Verdict
    category: Category | null
    curated: boolean
    reason: Bilingual
    on: string
    proposed: Category | null
  } | null
  version: number
}

/**
 * Everything known of one object of a round, for an expert to decide.
 * @throws DomainError `not-found` for an object of another round
 */
export async function showObject(
  context: Context,
  year: number,
  objectId: string,
): Promise<ObjectWork> {
  ask(context, 'monitoring.show-round')
  const { read } = context.store
  const round = await ownRound(read, year)
  const found = await objectOf(read, round.id, objectId)
  if (!found) throw new DomainError('not-found')
  const { object, slug } = found
  const { clusterId } = object
  const proposals = clusterId
    ? await proposalsOf(read, [clusterId], dayOf(context.now()))
    : new Map<string, Proposal>()
  const documents = clusterId ? await documentEvidence(read, clusterId) : []
  return {
    year,
    state: round.state,
    name: { ru: object.nameRu, en: object.nameEn },
    slug,
    questionnaire: round.questionnaire,
    answers: await answersOf(read, objectId),
    sent: object.sentAt !== null,
    submittedOn: object.submittedAt ? dayOf(object.submittedAt) : null,
    returnNote: object.returnNote,
    documents: documents.map(({ title, files }) => ({
      title,
      files: files.map(({ id, name }) => ({ id, name })),
    })),
    expertise: (await expertiseOf(read, objectId)).map(
      ({ id, document, conclusion, note, checkedAt }) => ({
        id,
        document,
        conclusion,
        note,
        on: dayOf(checkedAt),
      }),
    ),
    requests: (await requestsOf(read, round.id, objectId)).map(
      ({ id, authority, question, sentOn, dueOn, answeredOn, answer }) => ({
        id,
        authority,
        question,
        sentOn,
        dueOn,
        answeredOn,
        answer,
      }),
    ),
    meetings: (await meetingsOf(read, round.id, objectId)).map(
      ({ id, kind, heldOn, present, summary }) => ({ id, kind, heldOn, present, summary }),
    ),
    proposal: (clusterId && proposals.get(clusterId)) || null,
    decision:
      object.verdict && object.decidedAt
        ? {
            verdict: object.verdict,
            category: object.category,
            curated: object.curated,
            reason: { ru: object.reasonRu ?? '', en: object.reasonEn ?? '' },
            on: dayOf(object.decidedAt),
            proposed: object.proposedCategory,
          }
        : null,
    version: object.version,
  }
}
