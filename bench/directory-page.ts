import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fetchRaw } from './http.ts'
import { compare, generator } from './load.ts'
import { atLeast, type Benchmark } from './report.ts'
import { demoDatabase, start } from './server.ts'

const PAGE = '/ru/clusters'
const BROWSER = { 'accept-encoding': 'gzip, deflate, br' }

/** Anonymous directory page of 50 rows, against the same bytes from a bare server. */
export const directoryPage: Benchmark = {
  name: 'directory-page',
  async run() {
    const database = demoDatabase()
    const portal = await start(['build/node/index.js'], database.env)
    await fetchRaw(portal.url + PAGE, BROWSER)
    const { headers, body, status } = await fetchRaw(portal.url + PAGE, BROWSER)
    if (status !== 200) throw new Error(`${PAGE} answered ${status}`)
    const file = join(database.folder, 'page.br')
    writeFileSync(file, body)
    const { date: _, connection: __, 'keep-alive': ___, ...kept } = headers
    const bare = await start(['--import', 'tsx', 'bench/bare-server.ts'], {
      BARE_RESPONSE: JSON.stringify({ headers: kept, file }),
    })
    try {
      const outcome = await compare(
        { url: portal.url + PAGE, headers: BROWSER },
        { url: bare.url + PAGE, headers: BROWSER },
      )
      return [
        atLeast(
          'Anonymous directory page ÷ bare node:http, requests a second',
          outcome.ratio,
          0.5,
          `${Math.round(outcome.subject)} ÷ ${Math.round(outcome.baseline)}, ${body.length} bytes a page, ${generator}`,
        ),
      ]
    } finally {
      await Promise.all([portal.stop(), bare.stop()])
      database.remove()
    }
  },
}
