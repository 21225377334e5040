/** A session's code: six characters of 0–9 A–Z. */
const CODE = /^[0-9A-Z]{6}$/

/** The most sessions of one agenda: three a working hour of a whole week. */
export const MOST_STARS = 200

/** The codes of an address or of a browser's memory: known by their shape, each once, at most `MOST_STARS`. */
export function tidyCodes(given: readonly string[]): string[] {
  return [...new Set(given.filter((code) => CODE.test(code)))].slice(0, MOST_STARS)
}

/** Where a browser keeps the agenda of somebody who has not signed in. */
export const starsKey = (slug: string) => `corridor.agenda.${slug}`
