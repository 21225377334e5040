import type { LoaderFunctionArgs } from '@remix-run/node'
import { showRecord } from '#server/clusters/show-record.ts'
import { answerProgram, json } from './public.ts'

/** `/api/v1/clusters/:slug`: one cluster in both languages. */
export function loader({ params, context }: LoaderFunctionArgs) {
  return answerProgram(async () => {
    context.reads('clusters')
    const { env } = context.portal
    return json(await showRecord(context.portal.context(), params.slug ?? '', env.PUBLIC_URL))
  })
}

export { refuseWrites as action } from './public.ts'
