import { pino } from 'pino'
import { operator } from '#app/domain/accounts/permissions.ts'
import { inspect } from '#db/inspect.ts'
import { openStore } from '#db/store.ts'
import { issuerOf } from '../clusters/badges/issuer.ts'
import { rotateKey } from '../clusters/badges/rotate-key.ts'
import { newId } from '../context.ts'
import { readEnv } from '../env.ts'
import { createEvents } from '../events.ts'
import { CommandError, finish } from './finish.ts'

await finish(async () => {
  const [option, ...rest] = process.argv.slice(2)
  if (rest.length > 0 || (option !== undefined && option !== '--withdraw'))
    throw new CommandError('Usage: npm run badge-key [-- --withdraw]')
  const env = readEnv()
  const { pending } = await inspect(env.DATABASE_URL)
  if (pending > 0) throw new CommandError('The database is not migrated. Run: npm run migrate')
  const store = await openStore(env.DATABASE_URL)
  try {
    const context = {
      store,
      events: createEvents(),
      actor: operator,
      now: () => new Date(),
      newId,
      log: pino({ level: 'silent' }),
      demo: env.PORTAL_DEMO,
    }
    const withdraw = option === '--withdraw'
    const { old, key } = await rotateKey(context, issuerOf(env), { withdraw })
    console.log(`Credentials are signed with the key ${key} from now on.`)
    if (old && withdraw)
      console.log(`The key ${old} is withdrawn: nothing it signed holds any longer.`)
    else if (old) console.log(`The key ${old} signs no more; what it signed still holds.`)
  } finally {
    await store.close()
  }
})
