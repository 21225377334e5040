import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fetchRaw } from './http.ts'
import { compare, generator } from './load.ts'
import { atLeast, type Benchmark } from './report.ts'
import { demoDatabase, start } from './server.ts'

const PICTURE =
  '/clusters/sankt-peterburgskiy-klaster-chistykh-tekhnologiy-dlya-gorodskoy-sredy/badge.svg'
// What a browser sends for an <img>.
const BROWSER = { 'accept-encoding': 'gzip, deflate, br', accept: 'image/avif,image/webp,*/*' }

/** The picture of a badge, asked for by other sites' readers, against the same bytes from a bare server. */
export const badge: Benchmark = {
  name: 'badge',
  async run() {
    const database = demoDatabase()
    const portal = await start(['build/node/index.js'], database.env)
    const results = []
    try {
      for (const [name, path] of [
        ['badge.svg', PICTURE],
        ['badge.svg?style=large&lang=en', `${PICTURE}?style=large&lang=en`],
      ] as const) {
        await fetchRaw(portal.url + path, BROWSER)
        const { headers, body, status } = await fetchRaw(portal.url + path, BROWSER)
        if (status !== 200) throw new Error(`${path} answered ${status}`)
        const file = join(database.folder, 'badge.br')
        writeFileSync(file, body)
        const { date: _, connection: __, 'keep-alive': ___, ...kept } = headers
        const bare = await start(['--import', 'tsx', 'bench/bare-server.ts'], {
          BARE_RESPONSE: JSON.stringify({ headers: kept, file }),
        })
        try {
          const outcome = await compare(
            { url: portal.url + path, headers: BROWSER },
            { url: bare.url + path, headers: BROWSER },
          )
          results.push(
            atLeast(
              `${name} ÷ bare node:http, requests a second`,
              outcome.ratio,
              0.5,
              `${Math.round(outcome.subject)} ÷ ${Math.round(outcome.baseline)}, ${body.length} bytes a picture, ${generator}`,
            ),
          )
        } finally {
          await bare.stop()
        }
      }
    } finally {
      await portal.stop()
      database.remove()
    }
    return results
  },
}
