import { starsKey, tidyCodes } from '#app/domain/conference/agenda/codes.ts'

/** What the browser remembers for somebody who has not signed in. A browser may refuse to remember: then nothing. */
export function rememberedStars(slug: string): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(starsKey(slug)) ?? '[]')
    return Array.isArray(kept) ? tidyCodes(kept.filter((one) => typeof one === 'string')) : []
  } catch {
    return []
  }
}

/** @returns whether the browser took it */
export function rememberStars(slug: string, codes: readonly string[]): boolean {
  try {
    if (codes.length === 0) localStorage.removeItem(starsKey(slug))
    else localStorage.setItem(starsKey(slug), JSON.stringify(tidyCodes(codes)))
    return true
  } catch {
    return false
  }
}

/** Shows a star as pressed or not; what its button does next follows. */
export function paintStar(button: HTMLButtonElement, on: boolean): void {
  button.setAttribute('aria-pressed', String(on))
  button.name = on ? 'remove' : 'add'
}

/** Sends stars to the agenda of who is signed in. @returns whether it was taken */
export async function sendStars(
  address: string,
  codes: readonly string[],
  name: 'add' | 'remove',
): Promise<boolean> {
  const body = new URLSearchParams(codes.map((code) => [name, code]))
  try {
    const { ok } = await fetch(address, {
      method: 'POST',
      body,
      headers: { Accept: 'application/json' },
    })
    return ok
  } catch {
    return false
  }
}
