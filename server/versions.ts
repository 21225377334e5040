import type { ContentArea } from '#db/queries/versions.ts'
import { readVersions } from '#db/queries/versions.ts'
import type { Store } from '#db/store.ts'
import type { Events } from './events.ts'

/**
 * The content versions this process knows. A change made here counts at once; one made by another
 * process is seen at the next look, at most a second later.
 */
export type Versions = {
  of(area: ContentArea): number
  /** Looks into the database now. */
  refresh(): Promise<void>
  stop(): void
}

const LOOK_EVERY_MS = 1_000

export async function watchVersions(
  store: Store,
  events: Events,
  onError: (error: unknown) => void,
): Promise<Versions> {
  let known = await readVersions(store.read)
  // Raised for changes of this process before the next look has read the new number.
  const local = new Map<ContentArea, number>()
  let looking: Promise<void> | undefined
  // One look at a time: a slow answer may not overtake a later one.
  const refresh = () =>
    (looking ??= readVersions(store.read)
      .then((versions) => void (known = versions))
      .finally(() => (looking = undefined)))
  const off = events.on((event) => {
    if (event.type === 'content.changed') local.set(event.area, (local.get(event.area) ?? 0) + 1)
  })
  const timer = setInterval(() => refresh().catch(onError), LOOK_EVERY_MS)
  timer.unref()
  return {
    // Both only grow, so their sum changes whenever either does.
    of: (area) => (known.get(area) ?? 0) + (local.get(area) ?? 0),
    refresh,
    stop() {
      clearInterval(timer)
      off()
    },
  }
}
