import { inspect } from '#db/inspect.ts'
import { seed } from '#db/seed/seed.ts'
import { openStore } from '#db/store.ts'
import { newId } from '../context.ts'
import { readEnv } from '../env.ts'
import { CommandError, finish } from './finish.ts'

await finish(async () => {
  const env = readEnv()
  const { pending } = await inspect(env.DATABASE_URL)
  if (pending > 0) throw new CommandError('The database is not migrated. Run: npm run migrate')
  const store = await openStore(env.DATABASE_URL)
  try {
    const { facts, clusters } = await seed(store, { now: () => new Date(), newId })
    console.log(
      facts === 'there'
        ? `The data are already there: ${clusters} clusters.`
        : `Data loaded: ${clusters} clusters.`,
    )
  } finally {
    await store.close()
  }
})
