import { fold } from './text.ts'

/** Stems one folded word; given from outside so that the rules here stay free of libraries. */
export type Stemmer = (word: string) => string

/** Words longer than this are cut: nobody means them, and an index must not keep them. */
const LONGEST_WORD = 40
/** A search of more words than this is cut: the rest would only narrow to nothing. */
const MOST_WORDS = 12

/** The words of a text, folded: letters and digits of any script, nothing else. */
export function words(text: string): string[] {
  return (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.slice(0, LONGEST_WORD))
}

/**
 * The words of a search as typed by a visitor, at most twelve, each once.
 * Whatever was typed – operators, quotes, NUL, emoji – only letters and digits are left.
 */
export function searchWords(query: string): string[] {
  return [...new Set(words(query.slice(0, 2_000)))].slice(0, MOST_WORDS)
}

/** All spellings of a word with one letter left out, and the word itself (SymSpell, Garbe 2012). */
export function deletions(word: string): string[] {
  const letters = [...word]
  return [
    ...new Set([
      word,
      ...letters.map((_, i) => [...letters.slice(0, i), ...letters.slice(i + 1)].join('')),
    ]),
  ]
}

/**
 * Whether two words differ by at most one insertion, deletion, replacement or swap of neighbours
 * (Damerau–Levenshtein distance ≤ 1).
 */
export function withinOneTypo(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let i = 0
  while (i < short.length && short[i] === long[i]) i++
  if (short.length < long.length) return short.slice(i) === long.slice(i + 1)
  const replaced = short.slice(i + 1) === long.slice(i + 1)
  const swapped =
    short[i] === long[i + 1] && short[i + 1] === long[i] && short.slice(i + 2) === long.slice(i + 2)
  return replaced || swapped
}

const LATIN_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
const CYRILLIC_KEYS = 'йцукенгшщзхъфывапролджэячсмитьбюё'

/** The word as it would read on the other keyboard layout: `rkfcnth` → «кластер». */
export function otherLayout(word: string): string {
  return [...word]
    .map((key) => {
      const latin = LATIN_KEYS.indexOf(key)
      if (latin >= 0) return CYRILLIC_KEYS[latin]
      const cyrillic = CYRILLIC_KEYS.indexOf(key)
      return cyrillic >= 0 ? LATIN_KEYS[cyrillic] : key
    })
    .join('')
}
