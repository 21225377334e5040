import { inspect } from '#db/inspect.ts'
import { DEMO_PASSWORD } from '#db/seed/demo-accounts.ts'
import { carriesDemo, removeDemo, seed } from '#db/seed/seed.ts'
import { openStore } from '#db/store.ts'
import { hashPassword } from '../accounts/password.ts'
import { newId } from '../context.ts'
import { readEnv } from '../env.ts'
import { CommandError, finish } from './finish.ts'

const USAGE = 'Usage: npm run seed [-- --remove-demo]'

await finish(async () => {
  const [option, ...rest] = process.argv.slice(2)
  if (rest.length > 0 || (option !== undefined && option !== '--remove-demo'))
    throw new CommandError(USAGE)
  const env = readEnv()
  const { pending } = await inspect(env.DATABASE_URL)
  if (pending > 0) throw new CommandError('The database is not migrated. Run: npm run migrate')
  const store = await openStore(env.DATABASE_URL)
  const context = { now: () => new Date(), newId }
  try {
    if (option === '--remove-demo') {
      const carried = await carriesDemo(store)
      if (carried) await removeDemo(store, context)
      console.log(carried ? 'Demo contents removed; the facts stay.' : 'No demo contents here.')
      return
    }
    if (!env.PORTAL_DEMO && (await carriesDemo(store)))
      throw new CommandError(
        'This database carries demo contents and PORTAL_DEMO is off.\n' +
          'Remove them with: npm run seed -- --remove-demo\n' +
          'Or start in demo mode: PORTAL_DEMO=1',
      )
    const demo = env.PORTAL_DEMO ? { passwordHash: () => hashPassword(DEMO_PASSWORD) } : undefined
    const { clusters, factsLoaded, demoLoaded } = await seed(store, context, demo)
    if (factsLoaded) console.log(`Facts loaded: ${clusters} clusters.`)
    if (demoLoaded !== undefined)
      console.log(`Demo contents loaded for ${demoLoaded} clusters, with the demo accounts.`)
    if (!factsLoaded && demoLoaded === undefined)
      console.log(`The data are already there: ${clusters} clusters.`)
  } finally {
    await store.close()
  }
})
