/**
 * One piece of work for all who ask before it begins: what is read after somebody asked answers them as well as a
 * reading of their own. It begins in the next turn of the event loop.
 */
export function together<K extends object, T>(
  work: (key: K) => Promise<T>,
): (key: K) => Promise<T> {
  const gathering = new WeakMap<K, Promise<T>>()
  return (key) => {
    const known = gathering.get(key)
    if (known) return known
    const shared = new Promise((resolve) => setImmediate(resolve)).then(() => {
      gathering.delete(key)
      return work(key)
    })
    gathering.set(key, shared)
    return shared
  }
}
