import { DomainError } from '#app/domain/shared/errors.ts'
import { objectOf, representativesOf, updateObjects } from '#db/queries/monitoring-rounds.ts'
import { ask, type Context } from '../../context.ts'
import { notify } from '../../mail/notify.ts'
import { unpublishedRound } from './round.ts'

/**
 * Gives handed-in answers back to be completed, and says why.
 * @throws DomainError `not-found` for an object of another round
 */
export async function returnAnswers(
  context: Context,
  { year, objectId, note }: { year: number; objectId: string; note: string },
): Promise<void> {
  ask(context, 'monitoring.examine')
  await context.store.transact(async (tx) => {
    const round = await unpublishedRound(tx, year)
    const found = await objectOf(tx, round.id, objectId)
    if (!found) throw new DomainError('not-found')
    const { object, slug } = found
    if (object.submittedAt === null) return
    await updateObjects(tx, [objectId], { submittedAt: null, submittedBy: null, returnNote: note })
    if (object.clusterId === null || slug === null) return
    for (const { accountId } of await representativesOf(tx, [object.clusterId]))
      await notify(tx, context, {
        accountId,
        kind: 'monitoring.returned',
        params: { cluster: { ru: object.nameRu, en: object.nameEn }, year, note },
        href: `/monitoring/${year}/answer/${slug}`,
      })
  })
}
