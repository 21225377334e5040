import { totalsOf } from '#app/domain/clusters/monitoring/results.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import {
  insertSubjects,
  objectsOfRound,
  representativesOf,
  updateRound,
} from '#db/queries/monitoring-rounds.ts'
import { raiseVersion } from '#db/queries/versions.ts'
import { audit } from '../../accounts/audit.ts'
import { accountOf, ask, type Context } from '../../context.ts'
import { notify } from '../../mail/notify.ts'
import { clusterChanged } from '../cluster-changed.ts'
import { ownRound } from './round.ts'

/**
 * Publishes a round: it never changes again, its decisions become evidence of the ladder, and categories and
 * badges follow in the same transaction. Pressed twice it is published once.
 * @throws DomainError `monitoring.not-ready` while an object is not decided; `form.stale` when the round
 *   was changed since the expert saw it
 */
export async function publishRound(
  context: Context,
  { year, decided }: { year: number; decided: number },
): Promise<void> {
  ask(context, 'monitoring.publish')
  const { store, events, now, newId } = context
  await store.transact(async (tx) => {
    const round = await ownRound(tx, year)
    if (round.state === 'published') return
    const objects = (await objectsOfRound(tx, round.id)).map(({ object, slug }) => ({
      ...object,
      slug,
    }))
    const undecided = objects.filter(({ decidedAt }) => decidedAt === null).length
    if (objects.length === 0 || undecided > 0)
      throw new DomainError('monitoring.not-ready', { objects: objects.length, undecided })
    // What is published is what was seen: an object added or taken out meanwhile is looked at first.
    if (objects.length !== decided) throw new DomainError('form.stale')
    await insertSubjects(
      tx,
      objects.flatMap(({ verdict, category, clusterId, nameRu, nameEn, curated, ...rest }) =>
        verdict === 'subject' && category
          ? {
              id: newId(),
              roundId: round.id,
              clusterId,
              nameRu,
              nameEn,
              category,
              curated,
              certainty: 'certain' as const,
              noteRu: rest.reasonRu,
              noteEn: rest.reasonEn,
            }
          : [],
      ),
    )
    await updateRound(tx, round.id, {
      ...totalsOf(objects),
      state: 'published',
      publishedAt: now(),
      publishedBy: accountOf(context),
      version: round.version + 1,
    })
    const clusterIds = objects.flatMap(({ clusterId }) => clusterId ?? [])
    await clusterChanged(tx, context, clusterIds, 'monitoring')
    const people = await representativesOf(tx, clusterIds)
    for (const { clusterId, nameRu, nameEn } of objects)
      for (const { accountId } of people.filter((one) => one.clusterId === clusterId))
        await notify(tx, context, {
          accountId,
          kind: 'monitoring.published',
          params: { cluster: { ru: nameRu, en: nameEn }, year },
          href: `/monitoring/${year}`,
        })
    await audit(tx, context, {
      action: 'monitoring.published',
      subjectKind: 'monitoring-round',
      subjectId: round.id,
      detail: { year, ...totalsOf(objects) },
    })
    await raiseVersion(tx, 'clusters')
    await raiseVersion(tx, 'statistics')
  })
  events.publish({ type: 'content.changed', area: 'clusters' })
  events.publish({ type: 'content.changed', area: 'statistics' })
}
