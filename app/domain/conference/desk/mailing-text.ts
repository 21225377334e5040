/**
 * The text of a letter to many: plain words, blank lines between paragraphs, and names in braces for what differs from
 * one addressee to the next. A value that people typed themselves is never trusted: it cannot make a link, a line or a
 * paragraph, and no markup either, for letters have none but their layout's own.
 */
const trust = {
  name: 'typed',
  organisation: 'typed',
  position: 'typed',
  kind: 'portal',
  code: 'portal',
  conference: 'portal',
  dates: 'portal',
  city: 'portal',
  venue: 'portal',
  address: 'portal',
} as const

export type Placeholder = keyof typeof trust
export const placeholders = Object.keys(trust) as Placeholder[]
export type Values = Record<Placeholder, string>

/** Whether people typed the value themselves. */
export const isTyped = (placeholder: Placeholder) => trust[placeholder] === 'typed'

/** Longest value of one placeholder, characters. */
const LONGEST = 200
const BRACES = /\{([^{}\n]*)\}/g

/**
 * A value people typed, as a letter may hold it: one line without control or invisible characters, in which mail
 * programs find nothing to turn into a link.
 */
export function plainValue(value: string): string {
  return value
    .normalize('NFKC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST)
    .replace(/([.:@/\\。])(?=\S)/g, '$1\u200b')
}

/** Names in braces that mean nothing, each once. */
export function unknownPlaceholders(text: string): string[] {
  const names = [...text.matchAll(BRACES)].map(([, name]) => name!.trim())
  return [...new Set(names.filter((name) => !Object.hasOwn(trust, name)))]
}

/** A line of a letter's text with its placeholders filled; what means nothing stays as it was written. */
export function fillLine(text: string, values: Values): string {
  return text.replace(BRACES, (whole, inner: string) => {
    const name = inner.trim()
    if (!Object.hasOwn(trust, name)) return whole
    const value = values[name as Placeholder]
    return isTyped(name as Placeholder) ? plainValue(value) : value
  })
}

/** The paragraphs of a text, as it was written. */
export const paragraphsOf = (text: string): string[] =>
  text
    .replaceAll('\r\n', '\n')
    .split(/\n[^\S\n]*\n+/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)

/** A letter for one addressee: as many paragraphs as were written, whatever the values are. */
export function fillLetter(
  { subject, body }: { subject: string; body: string },
  values: Values,
): { subject: string; paragraphs: string[] } {
  return {
    subject: fillLine(subject, values).replace(/\s+/g, ' ').trim(),
    paragraphs: paragraphsOf(body).map((paragraph) => fillLine(paragraph, values)),
  }
}
