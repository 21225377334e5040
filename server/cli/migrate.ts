import { migrate } from '#db/migrate.ts'
import { readEnv } from '../env.ts'
import { finish } from './finish.ts'

await finish(async () => {
  const { applied, backup } = await migrate(readEnv().DATABASE_URL)
  console.log(applied === 0 ? 'The database is up to date.' : `Migrations applied: ${applied}.`)
  if (backup) console.log(`The database as it was: ${backup}`)
})
