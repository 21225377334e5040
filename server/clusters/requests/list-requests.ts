import type { Bilingual } from '#app/domain/shared/lang.ts'
import { decidedRequests, waitingRequests, type RequestRow } from '#db/queries/cluster-requests.ts'
import { ask, type Context } from '../../context.ts'

/** Requests shown at once. */
const MOST_WAITING = 200
const MOST_DECIDED = 20

export type ListedRequest = Pick<
  RequestRow,
  'id' | 'kind' | 'state' | 'reason' | 'createdAt' | 'decidedAt'
> & { who: string; cluster: Bilingual; slug: string | null }

type Row = Awaited<ReturnType<typeof waitingRequests>>[number]

const shown = ({ request, name, slug, nameRu, nameEn }: Row): ListedRequest => ({
  id: request.id,
  kind: request.kind,
  state: request.state,
  reason: request.reason,
  createdAt: request.createdAt,
  decidedAt: request.decidedAt,
  who: name,
  slug,
  cluster: {
    ru: nameRu ?? request.proposal?.nameRu ?? '',
    en: nameEn ?? request.proposal?.nameEn ?? '',
  },
})

/** The requests an expert may decide, longest waiting first, and those decided last. */
export async function listRequests(
  context: Context,
): Promise<{ waiting: ListedRequest[]; decided: ListedRequest[] }> {
  ask(context, 'clusters.decide-request')
  const { read } = context.store
  return {
    waiting: (await waitingRequests(read, MOST_WAITING)).map(shown),
    decided: (await decidedRequests(read, MOST_DECIDED)).map(shown),
  }
}
