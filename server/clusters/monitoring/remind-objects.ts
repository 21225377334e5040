import { dayOf } from '#app/domain/shared/partial-date.ts'
import { objectsOfRound, updateObjects, type RoundRow } from '#db/queries/monitoring-rounds.ts'
import type { Tx } from '#db/store.ts'
import type { Context } from '../../context.ts'
import { tellRepresentatives } from './tell-representatives.ts'

/**
 * Reminds the objects of a round that have not handed in their answers.
 * @param due whether one last written to at this moment is to be reminded
 * @returns how many were
 */
export async function remindObjects(
  tx: Tx,
  context: Pick<Context, 'now' | 'newId'>,
  round: Pick<RoundRow, 'id' | 'year' | 'deadline'>,
  due: (lastLetter: Date) => boolean,
): Promise<number> {
  const objects = (await objectsOfRound(tx, round.id)).flatMap(({ object, slug }) => {
    const last = object.remindedAt ?? object.sentAt
    return object.clusterId !== null &&
      slug !== null &&
      object.submittedAt === null &&
      last !== null &&
      due(last)
      ? {
          id: object.id,
          clusterId: object.clusterId,
          slug,
          name: { ru: object.nameRu, en: object.nameEn },
        }
      : []
  })
  const told = await tellRepresentatives(tx, context, {
    kind: 'monitoring.reminded',
    year: round.year,
    deadline: round.deadline ?? '',
    objects,
    occasion: dayOf(context.now()),
  })
  await updateObjects(tx, told, { remindedAt: context.now() })
  return told.length
}
