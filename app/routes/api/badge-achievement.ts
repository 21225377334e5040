import type { LoaderFunctionArgs } from '@remix-run/node'
import { badgeStyleOf } from '#app/domain/clusters/badges/badge.ts'
import { categories } from '#app/domain/clusters/vocabulary.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { drawBadge } from '#app/features/clusters/badges/draw-badge.ts'
import { achievementOf } from '#server/clusters/badges/compose-credential.ts'
import { badgeJson, issuerFor, langAsked, svg } from './badges.ts'
import { answerProgram } from './public.ts'

/** `/badges/achievements/:category`: what a category is and takes; with `.svg`, its emblem. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  return answerProgram(async () => {
    const [, asked, picture] = /^(.+?)(\.svg)?$/.exec(params.category ?? '') ?? []
    const category = categories.find((one) => one === asked)
    if (!category) throw new DomainError('not-found')
    const lang = langAsked(request)
    context.reads('clusters')
    if (!picture)
      return badgeJson({
        '@context': ['https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
        ...achievementOf(category, issuerFor(context).origin, lang),
      })
    const style = badgeStyleOf(new URL(request.url).searchParams.get('style') ?? 'emblem')
    const shown = { state: 'held', category, curated: false, roundYear: null, name: null } as const
    return svg(drawBadge(shown, { style, lang }))
  })
}

export { refuseWrites as action } from './public.ts'
