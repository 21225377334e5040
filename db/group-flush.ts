import { fdatasync } from 'node:fs'

/**
 * Group commit: one `fdatasync` on the thread pool serves all commits made before it started, so the
 * event loop never waits for the disk. A caller's promise resolves after a flush that began after its commit.
 * @param fd the open `-wal` file
 */
export function groupFlush(fd: number): () => Promise<void> {
  let running: Promise<void> | undefined
  let next: Promise<void> | undefined

  const start = () => {
    const flush = new Promise<void>((resolve, reject) =>
      fdatasync(fd, (error) => (error ? reject(error) : resolve())),
    )
    running = flush.finally(() => {
      running = undefined
    })
    return running
  }
  return () => {
    if (!running) return start()
    // A flush already under way may have begun before this commit: wait for the one after it.
    next ??= running
      .catch(() => {})
      .then(() => {
        next = undefined
        return start()
      })
    return next
  }
}
