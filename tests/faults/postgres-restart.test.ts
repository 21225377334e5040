import { spawn, execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freePort, startPostgres } from '../../scripts/lib/postgres.mjs'

let cluster: Awaited<ReturnType<typeof startPostgres>>
beforeAll(async () => {
  cluster = await startPostgres()
})
afterAll(() => cluster?.stop())

// The built portal in a process of its own: the engine is chosen when modules load.
test('a portal whose PostgreSQL is stopped and started again says so and recovers', async ({
  skip,
}) => {
  if (!cluster) return skip('PostgreSQL is not installed')
  const port = await freePort()
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    DATABASE_URL: cluster.url,
    PORT: String(port),
    HOST: '127.0.0.1',
    LOG_LEVEL: 'silent',
  }
  execFileSync(process.execPath, ['build/node/cli/migrate.js'], { env, stdio: 'ignore' })
  const portal = spawn(process.execPath, ['build/node/index.js'], { env, stdio: 'inherit' })
  const statusOf = (path: string) =>
    fetch(`http://127.0.0.1:${port}${path}`).then(
      (answer) => answer.status,
      () => 0,
    )
  const becomes = (path: string, status: number) =>
    expect.poll(() => statusOf(path), { timeout: 20_000, interval: 200 }).toBe(status)
  try {
    await becomes('/readyz', 200)
    cluster.halt()
    await becomes('/readyz', 503)
    expect(await statusOf('/healthz')).toBe(200)
    cluster.start()
    await becomes('/readyz', 200)
    expect(await statusOf('/ru/clusters')).toBe(200)
    expect(portal.exitCode).toBeNull()
  } finally {
    portal.kill('SIGTERM')
    await once(portal, 'exit')
  }
})
