import type { LoaderFunctionArgs } from '@remix-run/node'
import { badgeStyleOf } from '#app/domain/clusters/badges/badge.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { drawBadge } from '#app/features/clusters/badges/draw-badge.ts'
import { showBadge } from '#server/clusters/badges/show-badge.ts'
import { langAsked, svg } from './badges.ts'

/** `/clusters/:slug/badge.svg?style=…&lang=…`: what a cluster's category is now, as a picture. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langAsked(request)
  const style = badgeStyleOf(new URL(request.url).searchParams.get('style'))
  context.reads('clusters')
  try {
    const { shown, until } = await showBadge(context.portal.context(), params.slug ?? '')
    if (until) context.trueUntil(until)
    return svg(drawBadge(shown, { style, lang }))
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    // Where a picture is expected, words would be a broken one.
    const nothing = { name: null, state: 'none', since: null } as const
    return svg(drawBadge(nothing, { style, lang }), { status: error.status })
  }
}

export { refuseWrites as action } from './public.ts'
