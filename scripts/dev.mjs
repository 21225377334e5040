// `npm run dev`: the portal with hot reload, on the demonstration data.
import { become, checkNode, ensureInstalled, run } from './lib/ready.mjs'
import { giveUp, step } from './lib/say.mjs'

checkNode()
const env = {
  NODE_ENV: 'development',
  PORTAL_DEMO: process.env.PORTAL_DEMO || '1',
}
const tsx = 'node_modules/tsx/dist/cli.mjs'

await ensureInstalled()
await command('migrate', 'Preparing the database')
await command('seed', 'Loading the data')
// Vite reloads what it serves; tsx restarts the process when the HTTP layer around it changes.
become(process.execPath, [tsx, 'watch', '--clear-screen=false', 'server/index.ts'], { env })

async function command(name, title) {
  await step(title, async () => {
    const { code, output } = await run(process.execPath, [tsx, `server/cli/${name}.ts`], {
      env,
      quiet: true,
    })
    if (code !== 0) giveUp(output.trim())
  })
}
