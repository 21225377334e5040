// A PostgreSQL of one's own for the tests, where its programs are on the machine.
import { execFileSync, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The folder of PostgreSQL's programs, newest version first; undefined where there is none. */
function programs() {
  const places = (process.env.PATH ?? '').split(':')
  for (const root of ['/usr/lib/postgresql', '/opt/homebrew/opt', '/usr/local/opt']) {
    if (!existsSync(root)) continue
    const versions = readdirSync(root).sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
    places.push(...versions.map((version) => join(root, version, 'bin')))
  }
  return places.find(
    (place) => place && existsSync(join(place, 'initdb')) && existsSync(join(place, 'pg_ctl')),
  )
}

/** The user PostgreSQL runs as: it refuses root. */
function user() {
  if (process.getuid?.() !== 0) return {}
  const id = (flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

/**
 * Starts a temporary cluster, on 127.0.0.1 alone, gone after `stop`.
 * @returns undefined where PostgreSQL is not installed
 */
export async function startPostgres() {
  const folder = programs()
  if (!folder) return undefined
  const owner = user()
  const home = mkdtempSync(join(tmpdir(), 'corridor-postgres-'))
  if (owner.uid !== undefined) chownSync(home, owner.uid, owner.gid)
  const port = await freePort()
  const data = join(home, 'data')
  const call = (name, ...args) => {
    const { status, error, stderr, stdout } = spawnSync(join(folder, name), args, {
      ...owner, cwd: home, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C.UTF-8' },
      // pg_ctl leaves the server running: given a pipe it would keep it open for ever.
      stdio: name === 'pg_ctl' ? 'ignore' : 'pipe',
    }) // prettier-ignore
    if (status !== 0)
      throw new Error(
        `${name} failed: ${error?.message ?? `${stdout ?? ''}${stderr ?? ''}`.trim()}`,
      )
  }
  // Nothing here must survive a power cut, and the tests make hundreds of databases.
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${home} -c fsync=off -c full_page_writes=off`
  const start = () =>
    call('pg_ctl', '-D', data, '-l', join(home, 'log'), '-o', settings, '-w', 'start')
  const halt = () => call('pg_ctl', '-D', data, '-m', 'immediate', '-w', 'stop')
  call(
    'initdb',
    '-D',
    data,
    '-U',
    'corridor',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--no-locale',
    '--no-sync',
  )
  start()
  return {
    url: `postgres://corridor@127.0.0.1:${port}/postgres`,
    start,
    halt,
    stop() {
      try {
        halt()
      } finally {
        rmSync(home, { recursive: true, force: true })
      }
    },
  }
}
