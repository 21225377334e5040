// `npm run admin|backup|badge-key|bench|generate|migrate|seed`: one command of the portal, with everything it needs made ready.
import { existsSync } from 'node:fs'
import { become, checkNode, ensureBuilt, ensureInstalled, program, run } from './lib/ready.mjs'
import { giveUp } from './lib/say.mjs'

checkNode()
const [name, ...args] = process.argv.slice(2)
await ensureInstalled()

if (name === 'generate') await generate()
else {
  await ensureBuilt()
  const file = name === 'bench' ? 'bench/index.ts' : `build/node/cli/${name}.js`
  if (!name || !existsSync(file)) giveUp(`There is no command ${name ?? ''}.`)
  const loader = file.endsWith('.ts') ? ['--import', 'tsx'] : []
  become(process.execPath, [...loader, file, ...args], { env: { NODE_ENV: 'production' } })
}

/** Writes the migration from the schema as it was to the schema as it is: one for each engine, under one name. */
async function generate() {
  const at = args.indexOf('--name')
  const title = at >= 0 ? args[at + 1] : args.find((arg) => arg.startsWith('--name='))?.slice(7)
  if (!title) giveUp('Name the migration: npm run db:generate -- --name add_partners')
  for (const url of ['file:unused.db', 'postgres://unused']) {
    const made = await run(
      process.execPath,
      [program('drizzle-kit'), 'generate', '--name', title],
      { env: { DATABASE_URL: url } },
    )
    if (made.code !== 0) process.exit(1)
  }
}
