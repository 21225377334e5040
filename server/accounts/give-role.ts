import { fits } from '#app/domain/accounts/givable.ts'
import type { GiveRole } from '#app/domain/accounts/people.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { accountById } from '#db/queries/accounts.ts'
import { findThing } from '#db/queries/accounts-people.ts'
import { ask, type Context } from '../context.ts'
import { grantRole } from './grant-role.ts'

/**
 * Gives a person a role; one they have already is left as it is.
 * @throws DomainError `not-found`; `form.invalid` when the thing is not named or not there
 */
export async function giveRole(
  context: Context,
  { accountId, what: { role, scope }, thing }: GiveRole & { accountId: string },
): Promise<void> {
  ask(context, 'accounts.give-role')
  if (!fits(role, scope)) throw new DomainError('form.invalid', {}, { what: 'choice' })
  await context.store.transact(async (tx) => {
    if (!(await accountById(tx, accountId))) throw new DomainError('not-found')
    let scopeId = '*'
    if (scope !== 'portal') {
      if (!thing) throw new DomainError('form.invalid', {}, { thing: 'required' })
      const found = await findThing(tx, scope, thing)
      if (!found) throw new DomainError('form.invalid', {}, { thing: 'unknown' })
      scopeId = found.id
    }
    await grantRole(tx, context, { accountId, role, scope, scopeId })
  })
}
