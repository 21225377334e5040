// `npm test`: everything that is checked (docs/architecture.md, «How it is checked»), also in a fresh clone.
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { findChromium } from './lib/chromium.mjs'
import { startPostgres } from './lib/postgres.mjs'
import { checkNode, ensureBuilt, ensureInstalled, program, run } from './lib/ready.mjs'
import { bold, dim, giveUp, green, red, say, step } from './lib/say.mjs'

/** Checks that print only when they fail; two run at a time. */
const checks = {
  types: () => tool('tsc', ['--noEmit'], 'typescript'),
  lint: () => tool('oxlint', ['--deny-warnings']),
  format: () => tool('prettier', ['--check', '--log-level', 'warn', '.']),
  imports: () =>
    tool(
      'depcruise',
      ['app', 'db', 'server', '--config', '.dependency-cruiser.cjs'],
      'dependency-cruiser',
    ),
  unused: () => tool('knip', []),
  migrations: migrationsUpToDate,
}
/** Runners that count their own tests; one after the other. */
const runners = { unit, e2e, faults }
const parts = [...Object.keys(checks), ...Object.keys(runners)]

const { values, positionals } = parseArgs({
  options: { only: { type: 'string', multiple: true }, help: { type: 'boolean' } },
  allowPositionals: true,
})
if (values.help) {
  say(
    `npm test                          everything\nnpm test -- --only <part> [files]  one part: ${parts.join(', ')}`,
  )
  process.exit(0)
}
const wrong = values.only?.find((part) => !parts.includes(part))
if (wrong) giveUp(`There is no part ${wrong}. Parts: ${parts.join(', ')}`)
const wanted = new Set(values.only ?? parts)

checkNode()
const started = performance.now()
const reports = mkdtempSync(join(tmpdir(), 'corridor-reports-'))
const notes = []
const results = []
let postgres
try {
  await ensureInstalled()
  await runChecks()
  if (wanted.has('unit') || wanted.has('faults')) await findPostgres()
  if (wanted.has('e2e') || wanted.has('faults')) await ensureBuilt()
  for (const [name, runner] of Object.entries(runners)) {
    if (!wanted.has(name)) continue
    say(`\n${bold(name)}`)
    results.push({ name, ...(await runner()) })
  }
} finally {
  postgres?.stop()
  rmSync(reports, { recursive: true, force: true })
}
summary()

function tool(name, args, pack) {
  return run(process.execPath, [program(name, pack), ...args], { quiet: true })
}

async function runChecks() {
  const queue = Object.keys(checks).filter((name) => wanted.has(name))
  const lane = async () => {
    for (let name = queue.shift(); name; name = queue.shift()) {
      const from = performance.now()
      const { code, output } = await checks[name]()
      const time = dim(`${((performance.now() - from) / 1000).toFixed(1)} s`)
      say(
        code === 0
          ? `${green('✓')} ${name} ${time}`
          : `${red('✗')} ${name} ${time}\n${output.trim()}`,
      )
      results.push({ name, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 })
    }
  }
  await Promise.all([lane(), lane()])
}

/** Asks drizzle-kit for the missing migration of each engine, in a copy: there must be none. */
async function migrationsUpToDate() {
  const folder = mkdtempSync('node_modules/.migrations-')
  try {
    let output = ''
    for (const [dialect, name] of [
      ['sqlite', 'sqlite'],
      ['postgresql', 'postgres'],
    ]) {
      const out = join(folder, name)
      cpSync(`db/migrations/${name}`, out, { recursive: true })
      const journal = () => readFileSync(join(out, 'meta/_journal.json'), 'utf8')
      const before = journal()
      const made = await run(
        process.execPath,
        [
          program('drizzle-kit'),
          'generate',
          `--dialect=${dialect}`,
          '--schema=./db/schema/index.ts',
          `--out=./${out}`,
          '--casing=snake_case',
        ],
        {
          quiet: true,
          env: { DATABASE_URL: dialect === 'sqlite' ? 'file:unused.db' : 'postgres://unused' },
        },
      )
      if (made.code !== 0) output += made.output
      else if (journal() !== before)
        output += `db/schema has changes without a ${name} migration: npm run db:generate -- --name <what>\n`
    }
    return { code: output ? 1 : 0, output }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function findPostgres() {
  if (process.env.TEST_POSTGRES_URL) {
    notes.push('PostgreSQL: the server TEST_POSTGRES_URL names.')
    return
  }
  try {
    postgres = await startPostgres()
  } catch (error) {
    notes.push(`PostgreSQL: installed, but a temporary cluster did not start (${error.message}).`)
    results.push({ name: 'postgres', passed: 0, failed: 1 })
    return
  }
  if (postgres) process.env.TEST_POSTGRES_URL = postgres.url
  notes.push(
    postgres
      ? 'PostgreSQL: a temporary cluster of the programs on this machine, stopped at the end.'
      : 'PostgreSQL: not found, so tests ran on SQLite only. Install it, or set TEST_POSTGRES_URL.',
  )
}

async function vitest(name, args) {
  const report = join(reports, `${name}.json`)
  const { code } = await run(process.execPath, [
    program('vitest'), 'run', ...args, ...positionals,
    '--reporter=default', '--reporter=json', `--outputFile.json=${report}`,
  ]) // prettier-ignore
  return counted(code, () => {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(
      readFileSync(report, 'utf8'),
    )
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests }
  })
}

// A runner that broke before it could count has failed once, whatever its report says.
function counted(code, read) {
  let counts
  try {
    counts = read()
  } catch {
    counts = { passed: 0, failed: 0 }
  }
  if (code !== 0 && counts.failed === 0) counts.failed = 1
  return counts
}

function unit() {
  return vitest('unit', [])
}

function faults() {
  return vitest('faults', ['--config', 'tests/faults/vitest.config.ts'])
}

async function e2e() {
  const { file, how } = await step('Looking for Chromium', findChromium)
  notes.push(`Chromium: ${how}.`)
  say(`  ${how}${file ? `: ${file}` : ''}`)
  if (!file) return { passed: 0, failed: 1 }
  const report = join(reports, 'e2e.json')
  const { code } = await run(
    process.execPath,
    [program('playwright', '@playwright/test'), 'test', ...positionals, '--reporter=list,json'],
    { env: { CHROMIUM_PATH: file, PLAYWRIGHT_JSON_OUTPUT_NAME: report } },
  )
  return counted(code, () => {
    const { expected, unexpected, flaky, skipped } = JSON.parse(readFileSync(report, 'utf8')).stats
    return { passed: expected, failed: unexpected + flaky, skipped }
  })
}

function summary() {
  const sum = (key) => results.reduce((total, result) => total + (result[key] ?? 0), 0)
  say(`\n${bold('Summary')} ${dim(`${Math.round((performance.now() - started) / 1000)} s`)}`)
  for (const { name, passed, failed, skipped } of results)
    say(
      `  ${failed ? red('✗') : green('✓')} ${name.padEnd(12)}${passed} passed${failed ? `, ${failed} failed` : ''}${skipped ? `, ${skipped} skipped` : ''}`,
    )
  for (const note of notes) say(`  ${note}`)
  say(`\n${sum('passed')} passed, ${sum('failed')} failed`)
  process.exitCode = sum('failed') > 0 ? 1 : 0
}
