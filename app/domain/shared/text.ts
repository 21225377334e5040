/**
 * Folds a text for comparison and search: NFKC, lower case, ё→е, one space between words, no control characters.
 * SQLite only knows the case of ASCII letters, so folding happens here for both engines.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}

const LETTERS: Record<string, string> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l',
  м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh',
  щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya',
} // prettier-ignore

/** Writes Cyrillic in Latin letters (BGN/PCGN, simplified: no apostrophes), lower case. */
export function transliterate(text: string): string {
  return text.toLowerCase().replace(/[а-яё]/g, (letter) => LETTERS[letter] ?? letter)
}

/**
 * A slug of at most `limit` characters, cut at a word: `Биокластер «Пущино»` → `bioklaster-pushchino`.
 * @returns lower-case Latin letters, digits and hyphens; empty when nothing can be kept
 */
export function slugify(text: string, limit = 72): string {
  const full = transliterate(text.normalize('NFKC'))
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  if (full.length <= limit) return full
  return full
    .slice(0, limit + 1)
    .replace(/-[^-]*$/, '')
    .slice(0, limit)
}
