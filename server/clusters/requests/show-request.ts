import type { Bilingual } from '#app/domain/shared/lang.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { termsByIds } from '#db/queries/cluster-records/index.ts'
import { oneRequest, type RequestRow } from '#db/queries/cluster-requests.ts'
import { ask, type Context } from '../../context.ts'

export type ShownRequest = {
  request: Omit<RequestRow, 'proposal' | 'accountId' | 'decidedBy' | 'clusterId'>
  who: { name: string; email: string }
  cluster: Bilingual
  slug: string | null
  proposal:
    | (Pick<
        NonNullable<RequestRow['proposal']>,
        'nameRu' | 'nameEn' | 'purposeRu' | 'purposeEn' | 'website' | 'foundedYear'
      > & { regions: Bilingual[]; specialisations: Bilingual[] })
    | null
  /** Asked by whoever looks: somebody else decides. */
  own: boolean
}

/** One request with all it says. @throws DomainError `not-found` */
export async function showRequest(context: Context, id: string): Promise<ShownRequest> {
  ask(context, 'clusters.decide-request')
  const { store, actor } = context
  const found = await oneRequest(store.read, id)
  if (!found) throw new DomainError('not-found')
  const { proposal, accountId, decidedBy: _, clusterId: __, ...request } = found.request
  const names = async (of: 'region' | 'specialisation', ids: string[]) =>
    (await termsByIds(store.read, of, ids)).map(({ name }) => name)
  return {
    request,
    who: { name: found.name, email: found.email },
    cluster: {
      ru: found.nameRu ?? proposal?.nameRu ?? '',
      en: found.nameEn ?? proposal?.nameEn ?? '',
    },
    slug: found.slug,
    proposal: proposal && {
      nameRu: proposal.nameRu,
      nameEn: proposal.nameEn,
      purposeRu: proposal.purposeRu,
      purposeEn: proposal.purposeEn,
      website: proposal.website,
      foundedYear: proposal.foundedYear,
      regions: await names('region', proposal.regions),
      specialisations: await names('specialisation', proposal.specialisations),
    },
    own: actor.kind === 'account' && actor.accountId === accountId,
  }
}
