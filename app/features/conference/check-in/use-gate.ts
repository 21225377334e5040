import { useEffect, useState, useSyncExternalStore } from 'react'
import { canVerifyTickets } from '#app/domain/conference/ticket.ts'
import { GateClock } from './engine/clock.ts'
import { Gate } from './engine/gate.ts'
import { openKeep } from './engine/keep-encrypted.ts'
import { portalAt } from './engine/portal.ts'

/** How often the portal is asked for news, ms; and how often it is looked for while it is not heard. */
const NEWS = 30_000
const RETRY = 5_000
const TICK = 5_000

export type OpenGate = { gate: Gate; canVerify: boolean; lasting: boolean }

/** A gate at work in this page; null until it has taken up what the device kept. */
export function useGate(address: { list: string; delivery: string }): OpenGate | null {
  const { list, delivery } = address
  const [open, setOpen] = useState<OpenGate | null>(null)
  useEffect(() => {
    let gone = false
    let timer: ReturnType<typeof setTimeout>
    let ticking: ReturnType<typeof setInterval>
    let stop = () => {}
    async function begin() {
      const keep = await openKeep()
      const canVerify = await canVerifyTickets()
      const { clock: kept } = await keep.load()
      const clock = new GateClock(
        () => ({ wall: Date.now(), steady: performance.now() }),
        kept.last,
      )
      const gate = new Gate({
        portal: portalAt({ list, delivery }),
        keep,
        clock,
        newNonce: () => crypto.randomUUID(),
        canVerify,
      })
      if (gone) return
      setOpen({ gate, canVerify, lasting: keep.lasting })
      void navigator.storage?.persist?.()
      await gate.start()
      const again = async () => {
        await gate.sync()
        schedule()
      }
      const schedule = () => {
        if (!gone)
          timer = setTimeout(() => void again(), gate.state.mode === 'online' ? NEWS : RETRY)
      }
      schedule()
      ticking = setInterval(() => gate.tick(), TICK)
      const online = () => void gate.sync()
      addEventListener('online', online)
      addEventListener('offline', gate.offline)
      // A phone taken out of a pocket.
      const seen = () => document.hidden || void gate.sync()
      document.addEventListener('visibilitychange', seen)
      stop = () => {
        removeEventListener('online', online)
        removeEventListener('offline', gate.offline)
        document.removeEventListener('visibilitychange', seen)
      }
    }
    void begin()
    return () => {
      gone = true
      clearTimeout(timer)
      clearInterval(ticking)
      stop()
    }
  }, [list, delivery])
  return open
}

/** The state of a gate, and the page with it whenever it changes. */
export function useGateState(gate: Gate) {
  return useSyncExternalStore(gate.subscribe, gate.view, gate.view)
}

/** Has this page open without connection from now on: its files are kept by a worker of its own. */
export async function keepPage(scope: string): Promise<void> {
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined
  if (!workers) return
  const registration = await workers.register('/check-in-worker.js', { scope })
  await workers.ready
  const worker = registration.active
  const files = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => new URL(name).pathname.startsWith('/assets/'))
  worker?.postMessage({ keep: [...new Set([...files, ...scripts()])] }, { transfer: [] })
}

const scripts = () =>
  [...document.querySelectorAll<HTMLLinkElement | HTMLScriptElement>('link[href], script[src]')]
    .map((one) => ('href' in one ? one.href : one.src))
    .filter((url) => url.startsWith(`${location.origin}/assets/`))

/** Forgets the page. */
export async function forgetPage(): Promise<void> {
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined
  const registration = await workers?.getRegistration()
  registration?.active?.postMessage({ forget: true }, { transfer: [] })
  await registration?.unregister()
}
