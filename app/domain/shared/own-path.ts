/**
 * A path of this site to go back to, or undefined for anything that could lead elsewhere:
 * another host, `//host`, `/\host`, a script, a page outside the two languages.
 */
export function ownPath(given: unknown): string | undefined {
  if (typeof given !== 'string' || given.length > 2_000 || !given.startsWith('/')) return undefined
  const here = 'http://here.invalid'
  let url: URL
  try {
    url = new URL(given, here)
  } catch {
    return undefined
  }
  const own = url.origin === here && /^\/(ru|en)(\/|$)/.test(url.pathname)
  return own ? url.pathname + url.search + url.hash : undefined
}
