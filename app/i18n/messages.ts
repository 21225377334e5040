import { createContext, useContext } from 'react'
import type { Lang } from '#app/domain/shared/lang.ts'

type Message =
  string | ((...args: never[]) => string) | { readonly [key: string]: Message } | readonly string[]

/** The shape of a catalogue: what English must `satisfy` for the Russian source. */
export type Messages<T> = {
  [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...args: infer A) => string
      ? (...args: A) => string
      : T[K] extends readonly string[]
        ? readonly string[]
        : T[K] extends { readonly [key: string]: Message }
          ? Messages<T[K]>
          : never
}

const LangContext = createContext<Lang>('ru')
export const LangProvider = LangContext.Provider

/** The language of the page. */
export const useLang = () => useContext(LangContext)

/** One area's words in the language of the page. */
export function useMessages<T>(area: Record<Lang, T>): T {
  return area[useLang()]
}
