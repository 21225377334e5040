import type { LoaderFunctionArgs } from '@remix-run/node'
import { drawBadge } from '#app/features/clusters/badges/draw-badge.ts'
import { showCredential } from '#server/clusters/badges/show-credential.ts'
import { issuerFor, langAsked, svg } from './badges.ts'
import { answerProgram } from './public.ts'

/** `/clusters/:slug/signed-badge.svg`: the card with the credential inside («baked»), to be kept as a file. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  return answerProgram(async () => {
    const lang = langAsked(request)
    context.reads('clusters')
    const { badge, jwt } = await showCredential(
      context.portal.context(),
      params.slug ?? '',
      issuerFor(context),
      lang,
    )
    if (badge.until) context.trueUntil(badge.until)
    const picture = drawBadge(badge.shown, { style: 'large', lang }, jwt)
    return svg(picture, { download: `${badge.slug}.svg` })
  })
}

export { refuseWrites as action } from './public.ts'
