import type { ErrorCode, ErrorParams } from '#app/domain/shared/errors.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { en, errorPageEn } from './en/failures.ts'
import { errorPageRu, ru, type ErrorWords } from './ru/failures.ts'

/** A failure said in both languages by the server (app/i18n/errors.ts): the words of all of them would weigh on every page. */
export type FailureWords = Record<Lang, { title: string; text: string }>

/** A failure as a page is given it; without words where the browser met it alone. */
export type SaidFailure = { code: ErrorCode; params: ErrorParams; words?: FailureWords }

const own: Record<Lang, Record<string, ErrorWords>> = { ru, en }

/** What to say of a failure. */
export function wordsOf(lang: Lang, { code, params, words }: SaidFailure) {
  if (words) return words[lang]
  const { title, text } = own[lang][code] ?? own[lang].unexpected!
  return { title, text: text(params) }
}

export const errorPage = { ru: errorPageRu, en: errorPageEn }
