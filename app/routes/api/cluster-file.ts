import type { LoaderFunctionArgs } from '@remix-run/node'
import { DomainError } from '#app/domain/shared/errors.ts'
import { showRecord } from '#server/clusters/show-record.ts'
import { answerProgram, json } from './public.ts'

/** `/clusters/:slug.json`: one cluster in both languages. */
export function loader({ params, context }: LoaderFunctionArgs) {
  return answerProgram(async () => {
    const slug = /^(.+)\.json$/.exec(params.file ?? '')?.[1]
    if (!slug) throw new DomainError('not-found')
    context.reads('clusters')
    return json(await showRecord(context.portal.context(), slug, context.portal.env.PUBLIC_URL))
  })
}

export { refuseWrites as action } from './public.ts'
