import { fieldsOf, type EditGroup } from '#app/domain/clusters/editing/groups.ts'
import { NEW } from '#app/domain/clusters/editing/addresses.ts'
import type { RecordValue } from '#app/domain/clusters/editing/value.ts'
import type { Bilingual } from '#app/domain/shared/lang.ts'
import { adapters, termsOf, type Term } from '#db/queries/cluster-records/index.ts'
import { membershipStates } from '#db/queries/cluster-memberships.ts'
import { draftsOf } from '#db/queries/cluster-revisions.ts'
import { ask, type Context } from '../../context.ts'
import { clusterToEdit } from './state.ts'

export type ListedRecords = {
  cluster: { id: string; slug: string; name: Bilingual }
  records: { id: string; record: RecordValue }[]
  countries: Term[]
  /** Records with a draft of who asks; `new` for one not there yet. */
  drafts: string[]
  /** Of participants: which confirmed their membership themselves, and which were asked to. */
  memberships: Record<string, 'confirmed' | 'invited'>
}

/** The records of a group, to choose which to edit. @throws DomainError `not-found` */
export async function listRecords(
  context: Context,
  { slug, group }: { slug: string; group: EditGroup },
): Promise<ListedRecords> {
  const { store, actor } = context
  const db = store.read
  const cluster = await clusterToEdit(db, slug)
  ask(context, 'clusters.edit', { scope: 'cluster', scopeId: cluster.id })
  const found = await adapters[group].read(db, cluster.id)
  const records = [...found].map(([id, record]) => ({ id, record }))
  if (group === 'participants' || group === 'partners') {
    const { compare } = new Intl.Collator('ru')
    records.sort((a, b) => compare(String(a.record.nameRu), String(b.record.nameRu)))
  }
  const inCountries = fieldsOf(group).some(([, field]) => 'of' in field && field.of === 'country')
  const drafts = actor.kind === 'account' ? await draftsOf(db, cluster.id, actor.accountId) : []
  return {
    cluster: {
      id: cluster.id,
      slug: cluster.slug,
      name: { ru: cluster.nameRu, en: cluster.nameEn },
    },
    records,
    countries: inCountries ? await termsOf(db, cluster.id, 'country') : [],
    memberships:
      group === 'participants'
        ? Object.fromEntries(await membershipStates(db, cluster.id, context.now()))
        : {},
    drafts: drafts.flatMap(({ part }) => {
      const [of, recordId] = part.split('/')
      return of === group ? [recordId ?? NEW] : []
    }),
  }
}
