import { fetchRaw, signIn } from './http.ts'
import { demoAccounts, DEMO_PASSWORD } from '#db/seed/demo-accounts.ts'
import { atMost, type Benchmark } from './report.ts'
import { demoDatabase, residentMb, start } from './server.ts'

const REQUESTS = 100_000
const STEP = 5_000
const AT_ONCE = 16

/** Resident memory of the serving process over 100,000 requests of every kind a visitor makes. */
export const memory: Benchmark = {
  name: 'memory',
  async run() {
    const database = demoDatabase()
    const portal = await start(['build/node/index.js'], database.env)
    try {
      const cookie = await signIn(portal.url, {
        email: demoAccounts[0]!.email,
        password: DEMO_PASSWORD,
      })
      const samples: number[] = []
      for (let done = 0; done < REQUESTS; done += STEP) {
        await requests(portal.url, cookie, done)
        samples.push(residentMb(portal.pid))
      }
      const tail = samples.slice(samples.length / 2)
      const growth = slope(tail) * (REQUESTS / 2 / STEP)
      const detail = `MB after each ${STEP}: ${samples.join(' ')}`
      return [
        atMost('Resident memory after 100,000 requests', samples.at(-1)!, 250, ' MB', detail),
        atMost('Trend over the second half (least squares)', Math.max(0, growth), 10, ' MB'),
      ]
    } finally {
      await portal.stop()
      database.remove()
    }
  },
}

/** A mix: mostly kept pages, searches that are ever new, signed-in pages, profiles, refusals. */
async function requests(url: string, cookie: string, from: number): Promise<void> {
  let next = from
  const one = async () => {
    while (next < from + STEP) {
      const n = next++
      const path =
        n % 10 < 6
          ? [
              '/ru/clusters',
              '/en/clusters',
              '/ru',
              '/en/statistics',
              '/ru/clusters/map',
              '/en/categories',
            ][n % 6]!
          : n % 10 === 6
            ? `/ru/clusters?q=${n % 997}-${n}`
            : n % 10 === 7
              ? `/en/clusters?page=${1 + (n % 3)}`
              : n % 10 === 8
                ? `/en/nowhere/${n}`
                : '/ru/clusters'
      await fetchRaw(url + path, { 'accept-encoding': 'br', ...(n % 10 === 9 ? { cookie } : {}) })
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, one))
}

/** Slope of the least-squares line through values at 0, 1, 2… */
function slope(values: readonly number[]): number {
  const mean = (list: readonly number[]) => list.reduce((sum, v) => sum + v, 0) / list.length
  const x = values.map((_, i) => i)
  const [mx, my] = [mean(x), mean(values)]
  const over = x.reduce((sum, xi, i) => sum + (xi - mx) * (values[i]! - my), 0)
  return over / x.reduce((sum, xi) => sum + (xi - mx) ** 2, 0)
}
