import type { Lang } from '#app/domain/shared/lang.ts'

/** A letter in one language, before it gets its layout. Addresses are paths of the portal: `/ru/…`. */
export type Letter = {
  subject: string
  /** Plain text; each is a paragraph. */
  paragraphs: readonly string[]
  action?: { label: string; href: string }
  /** Lines with a link each, such as the entries of a digest. */
  items?: readonly { text: string; href: string }[]
  /** The very last line: a link to stop such letters. */
  foot?: { label: string; href: string }
  /** Said last and smaller: why it came, what to do if it was not them. */
  after?: readonly string[]
}

export type Template<P extends Record<string, unknown>> = {
  /** Parameters nobody but the addressee may read: hidden in the outbox, forgotten once sent. */
  secret?: readonly (keyof P & string)[]
  ru: (params: P) => Letter
  en: (params: P) => Letter
}

/** Keeps a template's parameters typed; `lang` picks the words. */
export const template = <P extends Record<string, unknown>>(words: Template<P>) => words

export type LetterIn = (lang: Lang) => Letter
