import { fdatasync } from 'node:fs'

type Waiter = { resolve: () => void; reject: (error: Error) => void }
type Sync = (fd: number, done: (error: Error | null) => void) => void

/**
 * Group commit: one `fdatasync` on the thread pool serves all commits made before it started, so the
 * event loop never waits for the disk. A caller's promise resolves after a flush that began after its call.
 * After a failed flush every later one fails too: the kernel forgets what it could not write, so a
 * success reported afterwards would be a lie.
 * @param fd the open `-wal` file
 */
export function groupFlush(fd: number, sync: Sync = fdatasync): () => Promise<void> {
  let waiting: Waiter[] = []
  let flushing = false
  let broken: Error | undefined

  function start() {
    const served = waiting
    waiting = []
    flushing = true
    sync(fd, (error) => {
      flushing = false
      if (error) {
        broken = error
        served.push(...waiting)
        waiting = []
      } else if (waiting.length > 0) start()
      for (const { resolve, reject } of served) {
        if (error) reject(error)
        else resolve()
      }
    })
  }
  return () =>
    new Promise((resolve, reject) => {
      if (broken) return reject(broken)
      waiting.push({ resolve, reject })
      if (!flushing) start()
    })
}
