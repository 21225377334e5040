import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { servingEnv } from '../scripts/lib/serving.mjs'

export type Running = { url: string; pid: number; stop: () => Promise<void> }

/** A port nobody listens on now. */
export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** Starts a Node program and waits until `path` answers. */
export async function start(
  args: readonly string[],
  env: Record<string, string>,
  path = '/healthz',
): Promise<Running> {
  const port = await freePort()
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env, PORT: String(port), HOST: '127.0.0.1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const url = `http://127.0.0.1:${port}`
  for (let waited = 0; ; waited += 50) {
    if (child.exitCode !== null) throw new Error(`${args.join(' ')} ended with ${child.exitCode}`)
    if (await answers(url + path)) break
    if (waited > 30_000) throw new Error(`${args.join(' ')} does not answer`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return { url, pid: child.pid!, stop: () => stop(child) }
}

const answers = (url: string) =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  )

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.on('exit', () => resolve())
    child.kill('SIGTERM')
  })
}

/** A fresh database with the demo data, in a folder that `remove` deletes. */
export function demoDatabase(): {
  env: Record<string, string>
  folder: string
  remove: () => void
} {
  const folder = mkdtempSync(join(tmpdir(), 'corridor-bench-'))
  const env = {
    DATABASE_URL: `file:${join(folder, 'bench.db')}`,
    PORTAL_DEMO: '1',
    LOG_LEVEL: 'warn',
    NODE_ENV: 'production',
    ...servingEnv,
  }
  for (const command of ['migrate', 'seed']) {
    const { status } = spawnSync(process.execPath, [`build/node/cli/${command}.js`], {
      env: { ...process.env, ...env } as NodeJS.ProcessEnv,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    if (status !== 0) throw new Error(`${command} failed`)
  }
  return { env, folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** Resident memory of a process, in MB (Linux). */
export function residentMb(pid: number): number {
  const line = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  return Math.round(Number(line?.[1] ?? 0) / 1024)
}
