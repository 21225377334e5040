import {
  directorySearch,
  parseDirectoryQuery,
  type DirectoryQuery,
} from '#app/domain/clusters/directory.ts'
import { DomainError, errorStatus } from '#app/domain/shared/errors.ts'
import { langs, type Lang } from '#app/domain/shared/lang.ts'
import { errors } from '#app/i18n/errors.ts'

/** Public data may be read by any site's scripts. */
export const OPEN = { 'Access-Control-Allow-Origin': '*' } as const

export function json(body: unknown, init: { status?: number; type?: string } = {}): Response {
  return new Response(JSON.stringify(body), {
    status: init.status ?? 200,
    headers: { ...OPEN, 'Content-Type': init.type ?? 'application/json; charset=utf-8' },
  })
}

/** A refusal as problem details (RFC 9457), naming the field. Programs are spoken to in English. */
export function problem(error: DomainError): Response {
  const { field } = error.params
  const body = {
    type: 'about:blank',
    title: errors.en[error.code].title,
    status: error.status,
    code: error.code,
    ...(field !== undefined && { field: String(field) }),
  }
  return json(body, { status: error.status, type: 'application/problem+json' })
}

/** Runs a public loader's work; what the caller did wrong becomes a problem. */
export async function answerProgram(work: () => Promise<Response>): Promise<Response> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof DomainError && errorStatus[error.code] < 500) return problem(error)
    throw error
  }
}

/** For addresses that only give: whatever else is sent to them is refused. */
export const refuseWrites = () => problem(new DomainError('method.not-allowed'))

/**
 * What a file or the programming interface is asked for.
 * @throws DomainError `query.invalid` naming the field
 */
export function askedFor(request: Request): {
  query: DirectoryQuery
  lang: Lang
  search: string
  params: URLSearchParams
} {
  const params = new URL(request.url).searchParams
  const { query, problems } = parseDirectoryQuery(params)
  if (problems[0]) throw new DomainError('query.invalid', problems[0])
  const lang = langs.find((one) => one === params.get('lang')) ?? 'ru'
  return { query, lang, search: directorySearch({ ...query, page: 1 }), params }
}
