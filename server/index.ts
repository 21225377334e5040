import type { ServerBuild } from '@remix-run/node'
import type { RequestHandler } from 'express'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { EnvError, readEnv, type Env } from './env.ts'
import { createHttp } from './http/app.ts'
import { createLog } from './log.ts'
import type { openPortal } from './portal.ts'

/** How long running requests may take to finish after a stop signal. */
const GRACE_MS = 10_000

type Build = ServerBuild & { entry: { module: { openPortal: typeof openPortal } } }

// Left alone, V8 lets the heap of a large machine grow fourfold between collections; here memory is
// worth more than the two percent of time it costs. Unlike a limit, it never ends the process.
setFlagsFromString('--heap-growing-percent=50')

async function main(): Promise<void> {
  const env = readEnv()
  // React and Remix choose their development or production half by it, when they load.
  process.env.NODE_ENV = env.NODE_ENV
  const log = createLog(env.LOG_LEVEL)
  const { build, vite } = await load(env)
  // Everything with state lives in Remix's module graph: imported here as well it would exist twice.
  const portal = await (await build()).entry.module.openPortal(env, log)
  const http = createHttp({ portal, build, vite })
  http.on('error', (error) => fail(error))
  http.listen(env.PORT, env.HOST, () => {
    log.info({ host: env.HOST, port: env.PORT, url: env.PUBLIC_URL }, 'listening')
    process.send?.({ type: 'listening', url: env.PUBLIC_URL })
  })

  let stopping = false
  const stop = (signal: string) => {
    if (stopping) return
    stopping = true
    log.info({ signal }, 'stopping')
    setTimeout(() => process.exit(1), GRACE_MS).unref()
    http.close(() => void portal.close().then(() => process.exit(0)))
    http.closeIdleConnections()
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

async function load(env: Env): Promise<{ build: () => Promise<Build>; vite?: RequestHandler }> {
  if (env.NODE_ENV !== 'development') {
    const build = (await import(pathToFileURL(resolve('build/server/index.js')).href)) as Build
    return { build: async () => build }
  }
  const vite = await (
    await import('vite')
  ).createServer({ server: { middlewareMode: true }, appType: 'custom' })
  return {
    build: async () => (await vite.ssrLoadModule('virtual:remix/server-build')) as Build,
    vite: vite.middlewares as unknown as RequestHandler,
  }
}

function fail(error: unknown): never {
  const known =
    error instanceof EnvError || (error instanceof Error && error.name === 'DatabaseRefused')
  const busy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
  const text = busy
    ? 'The port is taken: another program listens there. Set PORT to another number.'
    : undefined
  console.error(text ?? (known ? (error as Error).message : error))
  process.exit(1)
}

main().catch(fail)
