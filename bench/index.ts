// npm run bench [-- name…] [--record]: prints ratios measured in this run, never bare times as a verdict.
import { appendFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { badge } from './badge.ts'
import { checkIn } from './check-in.ts'
import { directoryPage } from './directory-page.ts'
import { firstLoad } from './first-load.ts'
import { importParticipants } from './import-participants.ts'
import { ladder } from './ladder.ts'
import { memory } from './memory.ts'
import { rush } from './rush.ts'
import { programmePage } from './programme-page.ts'
import { nameBadges } from './name-badges.ts'
import { search } from './search.ts'
import { signInLoad } from './sign-in-load.ts'
import { signedInPage } from './signed-in-page.ts'
import type { Benchmark, Result } from './report.ts'

const all: Benchmark[] = [
  directoryPage,
  signedInPage,
  signInLoad,
  badge,
  importParticipants,
  ladder,
  programmePage,
  nameBadges,
  search,
  checkIn,
  firstLoad,
  memory,
  rush,
]

const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const record = process.argv.includes('--record')
const chosen = wanted.length > 0 ? all.filter(({ name }) => wanted.includes(name)) : all
if (chosen.length === 0) {
  console.error(`No such benchmark. There are: ${all.map(({ name }) => name).join(', ')}`)
  process.exit(1)
}

const lines: string[] = []
for (const benchmark of chosen) {
  console.log(`\n${benchmark.name}`)
  for (const result of await benchmark.run()) {
    console.log(
      `  ${result.reached ? 'reached' : 'MISSED '}  ${result.name}: ${result.measured} (wanted ${result.wanted})`,
    )
    if (result.detail) console.log(`           ${result.detail}`)
    lines.push(row(benchmark.name, result))
  }
}
if (record) {
  const machine = `${cpus().length} cores, ${Math.round(totalmem() / 1024 ** 3)} GB, Node ${process.versions.node}`
  const head = `\n## ${new Date().toISOString().slice(0, 10)} · ${machine}\n\n| benchmark | figure | measured | wanted | reached | conditions |\n|---|---|---|---|---|---|\n`
  appendFileSync('bench/RESULTS.md', `${head}${lines.join('\n')}\n`)
}

function row(name: string, { name: figure, measured, wanted, reached, detail }: Result): string {
  return `| ${name} | ${figure} | ${measured} | ${wanted} | ${reached ? 'yes' : '**no**'} | ${detail ?? ''} |`
}
