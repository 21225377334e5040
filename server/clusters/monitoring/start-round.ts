import { DomainError } from '#app/domain/shared/errors.ts'
import { dayOf } from '#app/domain/shared/partial-date.ts'
import { objectsOfRound, updateObjects, updateRound } from '#db/queries/monitoring-rounds.ts'
import { ask, type Context } from '../../context.ts'
import { tellRepresentatives } from './tell-representatives.ts'
import { unpublishedRound } from './round.ts'

/**
 * Sends the questionnaire: from now on it is answered, and no longer changed. Pressed twice it is sent once.
 * @throws DomainError `monitoring.not-ready` without objects or questions; `form.invalid` at `deadline`
 */
export async function startRound(context: Context, year: number): Promise<void> {
  ask(context, 'monitoring.prepare')
  const { store, now } = context
  await store.transact(async (tx) => {
    const round = await unpublishedRound(tx, year)
    if (round.state === 'running') return
    const rows = await objectsOfRound(tx, round.id)
    const questions = round.questionnaire.length
    if (rows.length === 0 || questions === 0)
      throw new DomainError('monitoring.not-ready', { objects: rows.length, questions })
    const deadline = round.deadline ?? ''
    if (deadline < dayOf(now())) throw new DomainError('form.invalid', {}, { deadline: 'past' })
    await updateRound(tx, round.id, {
      state: 'running',
      startedAt: now(),
      version: round.version + 1,
    })
    const objects = rows.flatMap(({ object, slug }) =>
      object.clusterId !== null && slug !== null
        ? {
            id: object.id,
            clusterId: object.clusterId,
            slug,
            name: { ru: object.nameRu, en: object.nameEn },
          }
        : [],
    )
    await updateObjects(
      tx,
      objects.map(({ id }) => id),
      { sentAt: now() },
    )
    await tellRepresentatives(tx, context, {
      kind: 'monitoring.asked',
      year,
      deadline,
      objects,
      occasion: 'start',
    })
  })
}
