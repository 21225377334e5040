import type { Logger } from 'pino'
import { v7 } from 'uuid'
import { can, type Action, type Actor, type Thing } from '#app/domain/accounts/permissions.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import type { Store } from '#db/store.ts'
import type { Events } from './events.ts'
import type { MailServer } from './mail/mail-server.ts'
import type { Secrets } from './secrets.ts'

/** What every verb is given: the world outside its arguments. */
export type Context = {
  store: Store
  events: Events
  actor: Actor
  now: () => Date
  newId: () => string
  log: Pick<Logger, 'info' | 'warn' | 'error' | 'debug'>
  /** Demo accounts may sign in. */
  demo: boolean
  /** How letters leave; absent where commands run. */
  mail?: MailServer
  /** Seals what a copy of the database must not give away; absent where commands run. */
  secrets?: Secrets
}

/** Ids are UUIDv7: made by the portal, sortable by time of creation. */
export const newId = () => v7()

/**
 * The first line of every verb.
 * @throws DomainError `sign-in.required` for a visitor, `permission.denied` otherwise
 */
export function ask(context: Pick<Context, 'actor'>, action: Action, thing?: Thing): void {
  if (can(context.actor, action, thing)) return
  throw new DomainError(context.actor.kind === 'visitor' ? 'sign-in.required' : 'permission.denied')
}

/** Who acts, as an account; null for a visitor, the operator and the portal itself. */
export function accountOf({ actor }: Pick<Context, 'actor'>): string | null {
  return actor.kind === 'account' ? actor.accountId : null
}

/** Who acts, as an account. @throws DomainError `sign-in.required` for anybody else */
export function ownId(context: Pick<Context, 'actor'>): string {
  const accountId = accountOf(context)
  if (accountId === null) throw new DomainError('sign-in.required')
  return accountId
}
