import { pino } from 'pino'
import { operator } from '#app/domain/accounts/permissions.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { paths } from '#app/paths.ts'
import { inspect } from '#db/inspect.ts'
import { openStore } from '#db/store.ts'
import {
  LINK_HOURS,
  makeFirstAdministratorLink,
} from '../accounts/make-first-administrator-link.ts'
import { newId } from '../context.ts'
import { readEnv } from '../env.ts'
import { createEvents } from '../events.ts'
import { CommandError, finish } from './finish.ts'

await finish(async () => {
  const [option, ...rest] = process.argv.slice(2)
  if (rest.length > 0 || (option !== undefined && option !== '--again'))
    throw new CommandError('Usage: npm run admin [-- --again]')
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
    const { token } = await makeFirstAdministratorLink(context, { again: option === '--again' })
    console.log(`Open this link within ${LINK_HOURS} hours to become administrator. It works once.`)
    console.log(`${env.PUBLIC_URL}${paths.firstAdministrator('ru', token)}`)
    console.log(`In English: ${env.PUBLIC_URL}${paths.firstAdministrator('en', token)}`)
  } catch (error) {
    if (error instanceof DomainError && error.code === 'administrator.exists')
      throw new CommandError(
        'The portal has an administrator already. For one more: npm run admin -- --again',
      )
    throw error
  } finally {
    await store.close()
  }
})
