import type { Lang } from '#app/domain/shared/lang.ts'

/** How long a person before the printer waits for the portal, ms. */
const PATIENCE = 8_000

/**
 * Asks the portal for a name badge: the picture as an address of its own, so that any browser prints it, also one that
 * shows no PDF.
 * @returns `printed` where only a new one was wanted; `none` for whom there is no badge; `unheard` without connection
 */
export async function fetchBadge(
  address: string,
  asked: { person: string; lang: Lang; onlyNew?: boolean },
): Promise<{ picture: string } | 'printed' | 'none' | 'unheard'> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(asked),
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    })
    if (response.status === 204) return 'printed'
    // A hall's network may answer in the portal's stead.
    if (response.ok && response.headers.get('content-type')?.includes('svg')) {
      const picture = encodeURIComponent(await response.text())
      return { picture: `data:image/svg+xml,${picture}` }
    }
    return response.status < 500 && !response.ok ? 'none' : 'unheard'
  } catch {
    return 'unheard'
  }
}
