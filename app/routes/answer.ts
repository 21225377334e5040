import { data } from '@remix-run/node'
import { DomainError } from '#app/domain/shared/errors.ts'
import { isLang, type Lang } from '#app/domain/shared/lang.ts'

/** What an error page is given: the code and its parameters, never a sentence. */
export type Failure = { code: DomainError['code']; params: DomainError['params'] }

/** A user's failure as the response to throw: status by the error table, words by the error page. */
export function refusal(error: DomainError) {
  return data<Failure>({ code: error.code, params: error.params }, { status: error.status })
}

export const notFound = () => refusal(new DomainError('not-found'))

/**
 * Runs a loader's or action's work; a DomainError becomes its response.
 * Whatever else is thrown is a defect and stays a 500.
 */
export async function answer<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof DomainError) throw refusal(error)
    throw error
  }
}

/** The language of an address. @throws 404 for one the portal does not speak */
export function langOf(params: { lang?: string }): Lang {
  if (!isLang(params.lang)) throw notFound()
  return params.lang
}
