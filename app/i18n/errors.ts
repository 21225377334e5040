import type { ErrorCode } from '#app/domain/shared/errors.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { en, errorPageEn } from './en/errors.ts'
import { errorPageRu, ru, type ErrorWords } from './ru/errors.ts'

/** The words of every failure a user can cause. */
export const errors: Record<Lang, Record<ErrorCode, ErrorWords>> = { ru, en }

export const errorPage = { ru: errorPageRu, en: errorPageEn }
