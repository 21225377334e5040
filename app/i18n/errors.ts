import type { ErrorCode, ErrorParams } from '#app/domain/shared/errors.ts'
import { langs, type Lang } from '#app/domain/shared/lang.ts'
import { en } from './en/errors.ts'
import type { FailureWords } from './failures.ts'
import { ru } from './ru/errors.ts'
import type { ErrorWords } from './ru/failures.ts'

/** The words of every failure a user can cause: for the server, which sends them along with the failure. */
export const errors: Record<Lang, Record<ErrorCode, ErrorWords>> = { ru, en }

/** What a page is to say of a failure, in either language. */
export function sayFailure(code: ErrorCode, params: ErrorParams): FailureWords {
  const said = (lang: Lang) => {
    const { title, text } = errors[lang][code]
    return [lang, { title, text: text(params) }] as const
  }
  return Object.fromEntries(langs.map(said)) as FailureWords
}
