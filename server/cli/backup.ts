import { backup } from '#db/backup.ts'
import { readEnv } from '../env.ts'
import { CommandError, finish } from './finish.ts'

// npm run backup -- [file]: a consistent copy of the SQLite file, also while the portal runs.
await finish(async () => {
  const url = readEnv().DATABASE_URL
  const stamp = new Date().toISOString().slice(0, 19).replace(/[:T]/g, '-')
  const target = process.argv[2] ?? `data/backup-${stamp}.db`
  const outcome = await backup(url, target)
  if (outcome === 'postgres')
    throw new CommandError('This database is PostgreSQL: back it up with pg_dump --format=custom.')
  if (outcome === 'exists')
    throw new CommandError(`${target} is there already; it is not overwritten.`)
  console.log(`The database was copied to ${target}.`)
})
