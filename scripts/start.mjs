// `npm start`: from a fresh clone to a running portal.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { become, checkNode, ensureBuilt, ensureInstalled, run } from './lib/ready.mjs'
import { bold, dim, giveUp, say, step } from './lib/say.mjs'
import { servingEnv } from './lib/serving.mjs'

checkNode()
const demo = !['0', 'false'].includes(process.env.PORTAL_DEMO ?? '')
const env = {
  NODE_ENV: 'production',
  PORTAL_DEMO: demo ? '1' : '0',
  // A newcomer wants to see the address, not a line a request; a deployment wants the lines.
  LOG_LEVEL: process.env.LOG_LEVEL || (demo ? 'warn' : 'info'),
}

await ensureInstalled()
await ensureBuilt()
await command('migrate', 'Preparing the database')
await command('seed', 'Loading the data')
become(process.execPath, ['build/node/index.js'], {
  env: { ...servingEnv, ...env },
  onMessage: announce,
})

async function command(name, title) {
  await step(title, async () => {
    const { code, output } = await run(process.execPath, [`build/node/cli/${name}.js`], {
      env,
      quiet: true,
    })
    if (code !== 0) giveUp(output.trim())
  })
}

async function announce(message) {
  if (message?.type !== 'listening') return
  say()
  say(`  Corridor is open: ${bold(message.url)}`)
  if (demo) await tellDemoAccounts()
  else say(`  The first administrator's link: ${bold('npm run admin')}`)
  say()
  say(dim('  Ctrl+C stops it.'))
  say()
}

async function tellDemoAccounts() {
  const file = join(process.cwd(), 'build/node/demo-accounts.js')
  const { demoAccounts, DEMO_PASSWORD } = await import(pathToFileURL(file).href)
  say(`  Demo accounts, password ${bold(DEMO_PASSWORD)}:`)
  for (const { email, role } of demoAccounts) say(`    ${email.padEnd(26)}${dim(role)}`)
}
