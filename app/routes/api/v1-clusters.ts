import type { LoaderFunctionArgs } from '@remix-run/node'
import { DomainError } from '#app/domain/shared/errors.ts'
import { listRecords } from '#server/clusters/list-records.ts'
import { answerProgram, askedFor, json } from './public.ts'

const USUAL = 50
const MOST = 100

/** `/api/v1/clusters`: the directory page by page, by the same parameters as the list. */
export function loader({ request, context }: LoaderFunctionArgs) {
  return answerProgram(async () => {
    const { query, lang, params } = askedFor(request)
    const given = params.get('per_page')?.trim() ?? ''
    const perPage = given === '' ? USUAL : /^\d{1,6}$/.test(given) ? Number(given) : 0
    if (perPage < 1 || perPage > MOST) throw new DomainError('query.invalid', { field: 'per_page' })
    context.reads('clusters')
    const { env } = context.portal
    return json(await listRecords(context.portal.context(), lang, query, perPage, env.PUBLIC_URL))
  })
}

export { refuseWrites as action } from './public.ts'
