import type { Logger } from 'pino'
import type { Actor } from '#app/domain/accounts/permissions.ts'
import { operator, visitor } from '#app/domain/accounts/permissions.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { DatabaseRefused, inspect } from '#db/inspect.ts'
import { openStore, type Store } from '#db/store.ts'
import { newId, type Context } from './context.ts'
import type { Env } from './env.ts'
import { createEvents, type Events } from './events.ts'
import { startWorker } from './jobs/worker.ts'
import { sealTotpSecrets } from './accounts/seal-totp-secrets.ts'
import { mailServerOf } from './mail/mail-server.ts'
import { secretsOfEnv } from './secrets.ts'
import { watchVersions, type Versions } from './versions.ts'

/** The running portal: one a process, shared by every request, socket and job. */
export type Portal = {
  env: Env
  store: Store
  events: Events
  versions: Versions
  log: Logger
  /** The context of one act. */
  context(actor?: Actor): Context
  /** Whether the database answers. @throws whatever the engine says */
  ping(): Promise<void>
  close(): Promise<void>
}

const isLooking = (actor: Actor) => actor.kind === 'account' && actor.lookedBy !== undefined

/**
 * Opens the database and starts what watches it.
 * @throws DatabaseRefused when the database is broken, foreign, newer or not migrated
 */
export async function openPortal(env: Env, log: Logger): Promise<Portal> {
  const { pending } = await inspect(env.DATABASE_URL)
  if (pending > 0)
    throw new DatabaseRefused(
      'foreign',
      `The database lacks ${pending} migrations. Run: npm run migrate`,
    )
  const store = await openStore(env.DATABASE_URL, { sqliteSync: env.SQLITE_SYNC })
  const events = createEvents()
  const versions = await watchVersions(store, events, (error) =>
    log.warn({ err: error }, 'content versions not read'),
  )
  const now = () => new Date()
  const mail = mailServerOf(env)
  const secrets = secretsOfEnv(env)
  // Whoever looks with somebody's eyes changes nothing, whatever a verb would let the person do.
  const lookedAt: Store = {
    ...store,
    transact: () => Promise.reject(new DomainError('look-as.only')),
  }
  const context = (actor = visitor): Context => ({
    store: isLooking(actor) ? lookedAt : store,
    events,
    actor,
    now,
    newId,
    log,
    demo: env.PORTAL_DEMO,
    mail,
    secrets,
  })
  await sealTotpSecrets(context(operator))
  const worker = env.PORTAL_WORKER ? startWorker(() => context(operator)) : undefined
  return {
    env,
    store,
    events,
    versions,
    log,
    context,
    ping: () => versions.refresh(),
    async close() {
      versions.stop()
      await worker?.stop()
      mail.close()
      await store.close()
    },
  }
}
