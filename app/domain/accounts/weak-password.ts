import { otherLayout } from '../shared/search.ts'

const LEET: Record<string, string> = {
  '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's', '!': 'i',
} // prettier-ignore

/** Additions people hang on a common password: `password2026!!`; longer ones are worth something. */
const MOST_TRIMMED = 6
/** Shorter than this, a word of the list is found in anything. */
const SHORTEST_CORE = 4

const folded = (text: string) => text.normalize('NFKC').toLowerCase()

/** A text that is one piece said over and over: `abcabc` → `abc`. */
function repeated(text: string): string | undefined {
  return /^(.+?)\1+$/su.exec(text)?.[1]
}

/**
 * The spellings under which a password may stand on a list of stolen ones: as typed, without what hangs on its ends, said once
 * instead of twice, with letters for look-alike digits, and in the other keyboard layout.
 */
export function spellings(password: string): string[] {
  const found = new Set<string>()
  const whole = folded(password)
  const core = whole.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  const forms = [whole]
  if (whole.length - core.length <= MOST_TRIMMED) forms.push(core)
  for (const form of forms)
    for (const one of [form, repeated(form) ?? form])
      for (const layout of [one, otherLayout(one)])
        for (const spelling of [layout, layout.replace(/[013457@$!]/g, (sign) => LEET[sign]!)])
          if (spelling.length >= SHORTEST_CORE) found.add(spelling)
  return [...found]
}

/**
 * Whether a password can be guessed without any list: a run of neighbouring characters, one short piece repeated,
 * or little more than the person's own words.
 * @param words what is known of the person: the name, the e-mail address, the name of the portal
 */
export function isGuessable(password: string, words: readonly string[] = []): boolean {
  const text = folded(password)
  if ((repeated(text) ?? text).length < SHORTEST_CORE || isRun(text)) return true
  const own = words
    .flatMap((word) => folded(word).split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word.length >= 3)
    .sort((a, b) => b.length - a.length)
  const rest = own.reduce((left, word) => left.replaceAll(word, ''), text)
  return rest !== text && rest.replace(/[^\p{L}\p{N}]/gu, '').length <= SHORTEST_CORE
}

/** `123456789012`, `abcdefghijkl`, `987654321098`: each character the neighbour of the one before. */
function isRun(text: string): boolean {
  const codes = [...text].map((sign) => sign.codePointAt(0)!)
  const steps = codes.slice(1).map((code, i) => code - codes[i]!)
  // After nine comes nought.
  const is = (by: number) => steps.every((step) => step === by || step === -9 * by)
  return is(1) || is(-1)
}
