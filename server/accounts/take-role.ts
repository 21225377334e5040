import type { Grant } from '#app/domain/accounts/permissions.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { rotateSessionsOf } from '#db/queries/accounts.ts'
import { countAdministrators, removeGrant, thingById } from '#db/queries/accounts-people.ts'
import { ask, type Context } from '../context.ts'
import { notify } from '../mail/notify.ts'
import { audit } from './audit.ts'

/**
 * Takes a role from a person; taken already is fine. The portal keeps an administrator.
 * @throws DomainError `administrator.last`
 */
export async function takeRole(
  context: Context,
  { accountId, ...grant }: Grant & { accountId: string },
): Promise<void> {
  ask(context, 'accounts.take-role')
  const { role, scope, scopeId } = grant
  await context.store.transact(async (tx) => {
    if (!(await removeGrant(tx, accountId, grant))) return
    if (role === 'administrator' && scope === 'portal' && (await countAdministrators(tx)) === 0)
      throw new DomainError('administrator.last')
    await audit(tx, context, {
      action: 'role.taken',
      subjectKind: 'account',
      subjectId: accountId,
      detail: { role, scope, scopeId },
    })
    await rotateSessionsOf(tx, accountId)
    const thing = await thingById(tx, scope, scopeId)
    await notify(tx, context, {
      accountId,
      kind: 'role.taken',
      params: { role, where: thing?.name ?? null },
      href: '/account',
    })
  })
}
