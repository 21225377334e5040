import type { ReactNode } from 'react'
import type { Bilingual, Lang } from '#app/domain/shared/lang.ts'

/** One component in all its states, with realistic contents. Stories are for builders, not for readers. */
export type Story = {
  id: string
  title: string
  /** How it behaves under the keyboard, and what to use it for. */
  note: Bilingual
  /** @param prefix makes ids unique where a story stands twice on a page */
  show: (lang: Lang, prefix: string) => ReactNode
}

/** Picks the words of a language. */
export function say(lang: Lang, ru: string, en: string): string {
  return lang === 'ru' ? ru : en
}

/** Tells the two showings of a story apart where a name must be unique on its page. */
export function nth(prefix: string): string {
  return prefix.endsWith('dark-') ? ' · 2' : ' · 1'
}
