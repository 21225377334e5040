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

/** Letters that may be cut from the end of a mistyped word: its ending hides the stem it was meant to have. */
const MOST_CUT = 3

/** The word, and the word without its last one to three letters, where enough is left of it. */
export function spellingsToTry(word: string): string[] {
  const cuts = Array.from({ length: MOST_CUT }, (_, i) => i + 1)
  return [word, ...cuts.filter((n) => word.length - n >= 5).map((n) => word.slice(0, -n))]
}

/**
 * Those of the known terms that a mistyped word is closest to: the fewest letters cut from its end,
 * then at most one typo.
 */
export function closestTerms(word: string, terms: readonly string[]): string[] {
  for (const spelling of spellingsToTry(word)) {
    if (terms.includes(spelling)) return [spelling]
    const close = terms.filter((term) => withinOneTypo(spelling, term))
    if (close.length > 0) return close
  }
  return []
}

const LATIN_KEYS = `qwertyuiop[]asdfghjkl;'zxcvbnm,.\`{}:"<>~`
const CYRILLIC_KEYS = 'йцукенгшщзхъфывапролджэячсмитьбюёхъжэбюё'

/** The text as it would read on the other keyboard layout, in lower case: `rkfcnth` → «кластер». */
export function otherLayout(text: string): string {
  return [...text.toLowerCase()]
    .map((key) => {
      const latin = LATIN_KEYS.indexOf(key)
      if (latin >= 0) return CYRILLIC_KEYS[latin]
      const cyrillic = CYRILLIC_KEYS.indexOf(key)
      return cyrillic >= 0 ? LATIN_KEYS[cyrillic] : key
    })
    .join('')
}
