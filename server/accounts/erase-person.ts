import { DomainError } from '#app/domain/shared/errors.ts'
import { fold } from '#app/domain/shared/text.ts'
import { accountById } from '#db/queries/accounts.ts'
import { underLock } from '../conference/registration/registry.ts'
import { ask, type Context } from '../context.ts'
import { eraseAccount } from './erase-account.ts'
import { ownAccount, proveOwner } from './own-account.ts'

/**
 * Erases somebody's account because they asked for it in another way, or the law did. The reason stays in the audit log
 * with who did it; the administrator proves to be the owner of their own account, and types whose account it is.
 * @throws DomainError `not-found` for nobody and for oneself, `form.invalid` for a wrong `current` or an `email` that
 *   is not this person's, `administrator.last`
 */
export async function erasePerson(
  context: Context,
  {
    accountId,
    email,
    reason,
    current,
  }: { accountId: string; email: string; reason: string; current: string },
): Promise<void> {
  ask(context, 'accounts.erase')
  const { store, events, log, now } = context
  const by = await ownAccount(store.read, context)
  const person = await accountById(store.read, accountId)
  if (!person || person.id === by.id) throw new DomainError('not-found')
  if (fold(email) !== person.emailFolded)
    throw new DomainError('form.invalid', {}, { email: 'mismatch' })
  await proveOwner(by, context, current)
  await underLock(store, now(), async (tx) => {
    if (!(await accountById(tx, accountId))) throw new DomainError('not-found')
    await eraseAccount(tx, context, accountId, reason)
  })
  events.publish({ type: 'content.changed', area: 'conference' })
  log.info({ accountId, by: by.id }, 'account erased by an administrator')
}
