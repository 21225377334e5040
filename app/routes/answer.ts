import { data } from '@remix-run/node'
import { DomainError } from '#app/domain/shared/errors.ts'
import { sayFailure } from '#app/i18n/errors.ts'
import type { FailureWords } from '#app/i18n/failures.ts'
import { isLang, type Lang } from '#app/domain/shared/lang.ts'

/** What an error page or a form is given: the code, its parameters, and what to say of them. */
export type Failure = {
  code: DomainError['code']
  params: DomainError['params']
  words: FailureWords
}

/** A user's failure as a page is given it. */
export function failure({ code, params }: DomainError): Failure {
  return { code, params, words: sayFailure(code, params) }
}

/** The same as the response to throw: its status by the error table. */
export function refusal(error: DomainError) {
  return data<Failure>(failure(error), { status: error.status })
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

/**
 * What an action of a route without a page answers, with its status: Remix gives what `data()` returned there as
 * a plain 200, and whoever asked would take a refusal for success.
 */
export function responseOf(result: Response | ReturnType<typeof data>): Response {
  return result instanceof Response ? result : Response.json(result.data, result.init ?? {})
}
