import type { Lang } from '#app/domain/shared/lang.ts'
import { formatMoment } from '#app/i18n/moments.ts'
import type { ListedRequest } from '#server/clusters/requests/list-requests.ts'

/** Requests in the language of the page. */
export const shownRequests = (lang: Lang, list: readonly ListedRequest[]) =>
  list.map(({ createdAt, decidedAt, cluster, ...request }) => ({
    ...request,
    cluster: cluster[lang],
    at: formatMoment(lang, decidedAt ?? createdAt),
  }))
