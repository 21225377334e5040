import { notify } from '../../mail/notify.ts'
import type { Bilingual } from '#app/domain/shared/lang.ts'
import { representativesOf } from '#db/queries/monitoring-rounds.ts'
import type { Tx } from '#db/store.ts'
import type { Context } from '../../context.ts'
import { enqueueMail } from '../../mail/enqueue.ts'

type Told = {
  kind: 'monitoring.asked' | 'monitoring.reminded'
  year: number
  deadline: string
  objects: readonly { id: string; clusterId: string; slug: string; name: Bilingual }[]
  /** Makes letters of one occasion one letter. */
  occasion: string
}

/**
 * Tells who speaks for clusters that a questionnaire waits: under the bell, and by a letter of its own,
 * for a deadline must not wait for a digest.
 * @returns the ids of the objects somebody was told about
 */
export async function tellRepresentatives(
  tx: Tx,
  context: Pick<Context, 'now' | 'newId'>,
  { kind, year, deadline, objects, occasion }: Told,
): Promise<string[]> {
  const people = await representativesOf(
    tx,
    objects.map(({ clusterId }) => clusterId),
  )
  const told = new Set<string>()
  for (const { id, clusterId, slug, name } of objects)
    for (const person of people.filter((one) => one.clusterId === clusterId)) {
      const params = { cluster: name, year, deadline }
      const href = `/monitoring/${year}/answer/${slug}`
      await notify(tx, context, { accountId: person.accountId, kind, params, href, mailed: true })
      await enqueueMail(tx, context, {
        to: person.email,
        lang: person.lang,
        accountId: person.accountId,
        template: 'monitoring-questionnaire',
        params: { ...params, href, reminder: kind === 'monitoring.reminded' },
        key: `${kind}:${id}:${person.accountId}:${occasion}`,
      })
      told.add(id)
    }
  return [...told]
}
