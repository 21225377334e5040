// Brings a clone to the state a command needs: right Node, packages installed, sources built.
// Only what Node itself brings may be imported here: nothing is installed yet.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { giveUp, step } from './say.mjs'

const NODE = [20, 19]
const INSTALL_STAMP = 'node_modules/.corridor-installed'
export const BUILD_STAMP = 'build/.stamp'

process.chdir(join(import.meta.dirname, '../..'))

export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > NODE[0] || (major === NODE[0] && minor >= NODE[1])) return
  giveUp(
    `Corridor needs Node.js ${NODE.join('.')} or newer; this is ${process.versions.node}.\n` +
      'Install a newer one from https://nodejs.org, or with a version manager: nvm install (it reads .nvmrc).',
  )
}

/**
 * Runs a program and waits for its end.
 * @param options.quiet keeps its output and shows it only when it fails
 * @returns its exit code and what it printed when quiet
 */
export function run(command, args, { env, quiet = false, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      env: { ...process.env, ...env },
      ...options,
    })
    let output = ''
    child.stdout?.on('data', (chunk) => (output += chunk))
    child.stderr?.on('data', (chunk) => (output += chunk))
    child.on('error', reject)
    child.on('close', (code, signal) => resolve({ code: code ?? (signal ? 1 : 0), output }))
  })
}

/** The file behind a package's program, to be run by this Node: the same on every system. */
export function program(name, pack = name) {
  const { bin } = JSON.parse(readFileSync(`node_modules/${pack}/package.json`, 'utf8'))
  return join('node_modules', pack, typeof bin === 'string' ? bin : bin[name])
}

/** Installs the packages of package-lock.json unless exactly they are there. */
export async function ensureInstalled() {
  // Native modules belong to one version of Node's interface and one platform.
  const machine = `${process.versions.modules} ${process.platform} ${process.arch}`
  const madeFor = existsSync(INSTALL_STAMP) ? readFileSync(INSTALL_STAMP, 'utf8') : machine
  if (madeFor !== machine || !asLocked()) {
    await step('Installing packages (a minute or two the first time)', async () => {
      const npm = process.env.npm_execpath
      const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
      const { code, output } = npm?.endsWith('.js')
        ? await run(process.execPath, [npm, ...args], { quiet: true })
        : await run('npm', args, { quiet: true, shell: process.platform === 'win32' })
      if (code !== 0)
        giveUp(`${output}\nThe packages could not be installed. Is the npm registry reachable?`)
    })
  }
  if (existsSync(INSTALL_STAMP) && readFileSync(INSTALL_STAMP, 'utf8') === machine) return
  try {
    writeFileSync(INSTALL_STAMP, machine)
  } catch {
    // A service's user runs what another has installed, and may not write there.
  }
}

/** Whether node_modules holds what package-lock.json names, by npm's own record of what it installed. */
function asLocked() {
  const record = 'node_modules/.package-lock.json'
  if (!existsSync(record)) return false
  const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages
  const installed = packagesOf(record)
  return Object.entries(packagesOf('package-lock.json')).every(
    ([path, { version, optional }]) =>
      path === '' || installed[path]?.version === version || (optional && !installed[path]),
  )
}

const SOURCES = [
  'app', 'db', 'server', 'public', 'scripts/build.mjs', 'package.json', 'package-lock.json',
  'remix.config.js', 'vite.config.ts', 'tsconfig.json',
] // prettier-ignore
/** Read when the portal runs, never built in. */
const NOT_BUILT = /^db[\\/](migrations|seed[\\/]data)[\\/]/

function filesOf(path) {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
}

/** A hash of everything that goes into a build. */
export function sourcesHash() {
  const sum = createHash('sha256').update(process.versions.modules)
  for (const file of SOURCES.flatMap(filesOf)
    .filter((file) => !NOT_BUILT.test(file))
    .sort())
    sum.update(`${file}\0`).update(readFileSync(file)).update('\0')
  return sum.digest('hex')
}

/** Builds unless the sources are those of the build that stands. */
export async function ensureBuilt() {
  if (existsSync(BUILD_STAMP) && readFileSync(BUILD_STAMP, 'utf8') === sourcesHash()) return
  await step('Building', async () => {
    const { code, output } = await run(process.execPath, ['scripts/build.mjs'], { quiet: true })
    if (code !== 0) giveUp(`${output}\nThe build failed.`)
  })
}

/** Starts a program, hands it our signals, and ends as it ends. */
export function become(command, args, { env, onMessage } = {}) {
  const child = spawn(command, args, {
    stdio: ['inherit', 'inherit', 'inherit', ...(onMessage ? ['ipc'] : [])],
    env: { ...process.env, ...env },
  })
  if (onMessage) child.on('message', onMessage)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  // npm hands signals to the shell between it and us, which ends without passing them on.
  const parent = process.ppid
  if (process.env.npm_lifecycle_event)
    setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 500).unref()
  child.on('error', (error) => giveUp(String(error)))
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
}
