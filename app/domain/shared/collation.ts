import type { Lang } from './lang.ts'

/** How names are put in order: as the language does, quotes and dashes aside. */
export function nameCollator(lang: Lang): Intl.Collator {
  return new Intl.Collator(lang, { ignorePunctuation: true })
}

/**
 * Puts names in the language's order, quickly: `Intl.Collator` compares a hundred thousand names in
 * seconds, plain strings in tenths. Each character is replaced by its place in the language's
 * alphabet, so that plain comparison decides all but what only differs in case, accents or marks.
 * @returns the places of the names in `names`, first to last
 */
export function inNameOrder(lang: Lang, names: readonly string[]): Uint32Array {
  const collator = nameCollator(lang)
  const base = new Intl.Collator(lang, { ignorePunctuation: true, sensitivity: 'base' })
  const composed = names.map((name) => name.normalize('NFC'))
  const alphabet = new Set<string>()
  for (const name of composed) for (const letter of name) alphabet.add(letter)
  const rank = new Map<string, string>()
  let place = 0
  let before = ''
  for (const letter of [...alphabet].sort(base.compare)) {
    if (base.compare(letter, '') === 0) {
      rank.set(letter, '')
      continue
    }
    if (before === '' || base.compare(before, letter) !== 0) place++
    rank.set(letter, String.fromCharCode(place))
    before = letter
  }
  const keys = composed.map((name) => {
    let key = ''
    for (const letter of name) key += rank.get(letter)!
    return key
  })
  return Uint32Array.from(names.keys()).sort((a, b) => {
    const [x, y] = [keys[a]!, keys[b]!]
    return x < y ? -1 : x > y ? 1 : collator.compare(names[a]!, names[b]!) || a - b
  })
}
