import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseDirectoryQuery } from '#app/domain/clusters/directory.ts'
import { visitor } from '#app/domain/accounts/permissions.ts'
import { demoAccounts, DEMO_PASSWORD } from '#db/seed/demo-accounts.ts'
import { openStore } from '#db/store.ts'
import { findClusters } from '#server/clusters/find-clusters.ts'
import { newId } from '#server/context.ts'
import { createEvents } from '#server/events.ts'
import { createLog } from '#server/log.ts'
import { fetchRaw, signIn } from './http.ts'
import { compare, generator } from './load.ts'
import { atLeast, type Benchmark } from './report.ts'
import { demoDatabase, start } from './server.ts'

const PAGE = '/ru/clusters'

/** The directory page rendered for one person, against a minimal Remix page of the same 50 rows. */
export const signedInPage: Benchmark = {
  name: 'signed-in-page',
  async run() {
    const database = demoDatabase()
    const rows = join(database.folder, 'rows.json')
    await writeRows(database.env.DATABASE_URL!, rows)
    build()
    const portal = await start(['build/node/index.js'], database.env)
    const minimal = await start(
      ['bench/minimal-remix/server.mjs'],
      { NODE_ENV: 'production', ROWS: rows },
      PAGE,
    )
    try {
      const account = { email: demoAccounts[0]!.email, password: DEMO_PASSWORD }
      const cookie = await signIn(portal.url, account)
      const { status, body } = await fetchRaw(portal.url + PAGE, { cookie })
      if (status !== 200) throw new Error(`${PAGE} answered ${status}`)
      const bare = await fetchRaw(minimal.url + PAGE)
      const rowsOf = (page: Buffer) => page.toString('utf8').split('<tr').length - 2
      if (rowsOf(body) !== 50 || rowsOf(bare.body) !== 50) throw new Error('not the same 50 rows')
      const outcome = await compare(
        { url: portal.url + PAGE, headers: { cookie } },
        { url: minimal.url + PAGE, headers: {} },
      )
      return [
        atLeast(
          'Signed-in directory page ÷ minimal Remix page of the same rows, requests a second',
          outcome.ratio,
          0.6,
          `${Math.round(outcome.subject)} ÷ ${Math.round(outcome.baseline)}; ${body.length} and ${bare.body.length} bytes uncompressed, ${generator}`,
        ),
      ]
    } finally {
      await Promise.all([portal.stop(), minimal.stop()])
      database.remove()
    }
  },
}

async function writeRows(url: string, file: string): Promise<void> {
  const store = await openStore(url)
  const log = createLog('silent')
  const context = {
    store,
    events: createEvents(),
    actor: visitor,
    now: () => new Date(),
    newId,
    log,
    demo: true,
  }
  const { rows } = await findClusters(
    context,
    'ru',
    parseDirectoryQuery(new URLSearchParams()).query,
  )
  writeFileSync(file, JSON.stringify(rows))
  await store.close()
}

function build(): void {
  const args = [
    'node_modules/@remix-run/dev/dist/cli.js',
    'vite:build',
    'bench/minimal-remix',
    '--logLevel',
    'error',
  ]
  const { status } = spawnSync(process.execPath, args, {
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production' },
  })
  if (status !== 0) throw new Error('the minimal Remix page did not build')
}
