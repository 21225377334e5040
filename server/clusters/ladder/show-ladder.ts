import { can, type Actor } from '#app/domain/accounts/permissions.ts'
import { represents } from '#app/domain/clusters/ladder/conflict.ts'
import { missingFields } from '#app/domain/clusters/ladder/evidence.ts'
import { standingOf } from '#app/domain/clusters/ladder/standing.ts'
import type { CheckView, LadderView } from '#app/domain/clusters/ladder/view.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { dayOf } from '#app/domain/shared/partial-date.ts'
import { profileSummaries } from '#db/queries/cluster-completeness.ts'
import {
  categoryHistory,
  filesByDocument,
  ladderCluster,
  namesOf,
  openRequest,
} from '#db/queries/cluster-ladder-page.ts'
import { ladderFacts, type KeptCheck } from '#db/queries/cluster-ladder.ts'
import { ask, type Context } from '../../context.ts'

/**
 * Where a cluster stands on the ladder and what that rests on. Everybody sees the criteria, their state and
 * when they were checked; names, notes and files are for its representatives and for experts.
 * @throws DomainError `not-found` for a slug nobody has
 */
export async function showLadder(context: Context, slug: string): Promise<LadderView> {
  ask(context, 'clusters.ladder')
  const { read } = context.store
  const cluster = await ladderCluster(read, slug)
  if (!cluster) throw new DomainError('not-found')
  const { id } = cluster
  const facts = (await ladderFacts(read, [id], await profileSummaries(read, [id]))).get(id)!
  const standing = standingOf(facts, dayOf(context.now()))
  const may = rightsOf(context.actor, id)
  const inside = may.check || may.show

  const history = await categoryHistory(read, id)
  const request = inside ? await openRequest(read, id) : undefined
  const files = inside ? await filesByDocument(read, id) : new Map<string, never>()
  const names = inside
    ? await namesOf(
        read,
        facts.checks.map(({ checkedBy }) => checkedBy),
      )
    : new Map<string, string>()
  const view = (check: KeptCheck | null): CheckView | null =>
    check && {
      verdict: check.verdict,
      on: check.at.slice(0, 10),
      validUntil: check.validUntil,
      note: inside ? check.note : null,
      by: check.checkedBy === null ? null : (names.get(check.checkedBy) ?? null),
      isDemo: check.isDemo,
    }
  const { category, curated, certainty, decision, until, awaiting, ways } = standing
  return {
    cluster: {
      id,
      slug,
      name: { ru: cluster.nameRu, en: cluster.nameEn },
      isDemo: cluster.isDemo,
    },
    category,
    curated,
    certainty,
    decision,
    until,
    awaiting,
    ways,
    steps: standing.steps.map(({ criteria, ...step }) => ({
      ...step,
      criteria: criteria.map(({ evidence, whole, ...criterion }) => ({
        ...criterion,
        whole: view(whole),
        evidence: evidence.map(({ item, state, check }) => ({
          key: item.key,
          kind: item.kind,
          label: item.label,
          count: item.count,
          date: item.date,
          number: item.number,
          validUntil: item.validUntil,
          documentId: item.documentId,
          claimId: item.claimId,
          state,
          check: view(check),
          files: (item.documentId && files.get(item.documentId)) || [],
        })),
      })),
    })),
    missingFields: missingFields(facts.profile),
    turns: history.map(({ change, by }) => ({
      id: change.id,
      on: dayOf(change.at),
      from: change.fromCategory,
      to: change.toCategory,
      fromCurated: change.fromCurated,
      toCurated: change.toCurated,
      cause: change.cause,
      by: inside ? by : null,
    })),
    rounds: facts.decisions
      .filter(({ source }) => source === 'monitoring')
      .map(({ year, category: given, curated: flag, certainty: sure }) => ({
        year,
        category: given,
        curated: flag,
        certainty: sure,
      })),
    documents: may.show
      ? facts.profile.documents.map(({ id: document, title, date }) => ({
          id: document,
          title,
          date,
        }))
      : [],
    request: request
      ? {
          on: dayOf(request.request.requestedAt),
          note: request.request.note,
          by: request.by,
          isDemo: request.request.isDemo,
        }
      : null,
    may,
  }
}

function rightsOf(actor: Actor, clusterId: string): LadderView['may'] {
  const thing = { scope: 'cluster', scopeId: clusterId } as const
  return {
    check: can(actor, 'clusters.check', thing) && !represents(actor, clusterId),
    show: can(actor, 'clusters.show-proof', thing),
  }
}
