import type { RoundState } from '#app/domain/clusters/monitoring/vocabulary.ts'
import { canSomewhere } from '#app/domain/accounts/permissions.ts'
import type { Bilingual } from '#app/domain/shared/lang.ts'
import { dayOf } from '#app/domain/shared/partial-date.ts'
import { isOpen } from '#app/domain/clusters/monitoring/answers.ts'
import { allRounds, askedOfClusters, countObjects } from '#db/queries/monitoring-rounds.ts'
import { ask, type Context } from '../../context.ts'

export type RoundOnDesk = {
  year: number
  state: RoundState
  /** It was printed by a source, not run here. */
  printed: boolean
  deadline: string | null
  objects: number
  submitted: number
  decided: number
}

/** A questionnaire a representative is asked to answer. */
export type AskedQuestionnaire = {
  year: number
  slug: string
  name: Bilingual
  deadline: string | null
  submitted: boolean
  returnNote: string | null
  open: boolean
}

/** What the monitoring has for the actor: rounds for an expert, questionnaires for a representative. */
export async function showRounds(
  context: Context,
): Promise<{ rounds: RoundOnDesk[] | null; questionnaires: AskedQuestionnaire[] }> {
  const { actor, store, now } = context
  const own =
    actor.kind === 'account'
      ? actor.grants.filter(({ role, scope }) => role === 'representative' && scope === 'cluster')
      : []
  const [first] = own
  ask(context, 'monitoring.show-rounds', first && { scope: 'cluster', scopeId: first.scopeId })
  const { read } = store
  const asked = await askedOfClusters(
    read,
    own.map(({ scopeId }) => scopeId),
  )
  const today = dayOf(now())
  const questionnaires = asked.map(({ nameRu, nameEn, submittedAt, state, ...rest }) => ({
    ...rest,
    name: { ru: nameRu, en: nameEn },
    submitted: submittedAt !== null,
    open: state === 'running' && submittedAt === null && isOpen(rest.deadline, today),
  }))
  if (!canSomewhere(actor, 'monitoring.show-round')) return { rounds: null, questionnaires }
  const counts = await countObjects(read)
  const rounds = (await allRounds(read)).map((round): RoundOnDesk => {
    const counted = counts.get(round.id)
    return {
      year: round.year,
      state: round.state ?? 'published',
      printed: round.state === null,
      deadline: round.deadline,
      objects: counted?.objects ?? round.objects ?? 0,
      submitted: counted?.submitted ?? 0,
      decided: counted?.decided ?? 0,
    }
  })
  return { rounds, questionnaires }
}
