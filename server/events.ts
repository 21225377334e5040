import type { ContentArea } from '#db/queries/versions.ts'

/** What verbs announce after their commit, never inside it. */
export type PortalEvent = { type: 'content.changed'; area: ContentArea }

export type Events = {
  publish(event: PortalEvent): void
  on(listener: (event: PortalEvent) => void): () => void
}

export function createEvents(): Events {
  const listeners = new Set<(event: PortalEvent) => void>()
  return {
    publish(event) {
      for (const listener of listeners) listener(event)
    },
    on(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
