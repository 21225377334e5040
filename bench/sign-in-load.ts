import { fetchRaw } from './http.ts'
import { percentile } from './load.ts'
import { atMost, type Benchmark } from './report.ts'
import { demoDatabase, start } from './server.ts'

const PARALLEL = 50
const SECONDS = 8
/** Kept pages and one that is rendered for everybody anew. */
const PAGES = ['/ru/clusters', '/en/statistics', '/ru/sign-in']
/** Between two looks at the other pages, ms: a reader, not a load. */
const PAUSE = 15

/** How the other pages answer while fifty wrong passwords are tried at once, against an idle portal. */
export const signInLoad: Benchmark = {
  name: 'sign-in-load',
  async run() {
    const database = demoDatabase()
    // Each attempt from an address of its own: the limits would refuse them before any hashing.
    const portal = await start(['build/node/index.js'], { ...database.env, TRUST_PROXY: '1' })
    try {
      for (const path of PAGES) await read(portal.url, path)
      await observe(portal.url, 2)
      const idle = await observe(portal.url, SECONDS)
      const over = new AbortController()
      let hashed = 0
      const attempts = Array.from({ length: PARALLEL }, async (_, worker) => {
        for (let n = 0; !over.signal.aborted; n++)
          if ((await attempt(portal.url, worker, n)) === 422) hashed++
      })
      const busy = await observe(portal.url, SECONDS)
      over.abort()
      await Promise.all(attempts)
      if (hashed < PARALLEL) throw new Error(`only ${hashed} passwords were looked at`)
      const [before, during] = [percentile(idle, 0.95), percentile(busy, 0.95)]
      return [
        atMost(
          `p95 of other pages under ${PARALLEL} parallel wrong passwords ÷ idle`,
          during / before,
          2,
          ' ×',
          `${during.toFixed(1)} ÷ ${before.toFixed(1)} ms; ${Math.round(hashed / SECONDS)} passwords a second, ${busy.length} pages looked at`,
        ),
      ]
    } finally {
      await portal.stop()
      database.remove()
    }
  },
}

async function read(url: string, path: string): Promise<number> {
  const started = performance.now()
  const { status } = await fetchRaw(url + path)
  if (status !== 200) throw new Error(`${path} answered ${status}`)
  return performance.now() - started
}

async function observe(url: string, seconds: number): Promise<number[]> {
  const times: number[] = []
  const end = performance.now() + seconds * 1000
  for (let i = 0; performance.now() < end; i++) {
    times.push(await read(url, PAGES[i % PAGES.length]!))
    await new Promise((resolve) => setTimeout(resolve, PAUSE))
  }
  return times
}

async function attempt(url: string, worker: number, n: number): Promise<number> {
  const response = await fetch(`${url}/ru/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      origin: url,
      'content-type': 'application/x-www-form-urlencoded',
      'x-forwarded-for': `10.${worker}.${n >> 8}.${n & 255}`,
    },
    body: new URLSearchParams({
      email: `${worker}-${n}@example.org`,
      password: 'not the password',
    }).toString(),
  })
  await response.arrayBuffer()
  return response.status
}
