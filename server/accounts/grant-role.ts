import type { Grant } from '#app/domain/accounts/permissions.ts'
import { rotateSessionsOf } from '#db/queries/accounts.ts'
import { addGrant, thingById } from '#db/queries/accounts-people.ts'
import type { Tx } from '#db/store.ts'
import type { Context } from '../context.ts'
import { notify } from '../mail/notify.ts'
import { audit } from './audit.ts'

/**
 * Gives an account a role, in the transaction of what causes it: writes it down, tells the person, has their
 * sessions get new secrets. The rights are the caller's to ask.
 * @param grant on the whole portal `scopeId` is `*`
 * @returns false when the account had the role already; then nothing happens
 */
export async function grantRole(
  tx: Tx,
  context: Pick<Context, 'actor' | 'now' | 'newId'>,
  { accountId, ...grant }: Grant & { accountId: string },
): Promise<boolean> {
  if (!(await addGrant(tx, accountId, grant, context.now()))) return false
  const { role, scope, scopeId } = grant
  await audit(tx, context, {
    action: 'role.given',
    subjectKind: 'account',
    subjectId: accountId,
    detail: { role, scope, scopeId },
  })
  await rotateSessionsOf(tx, accountId)
  const thing = await thingById(tx, scope, scopeId)
  await notify(tx, context, {
    accountId,
    kind: 'role.given',
    params: { role, where: thing?.name ?? null },
    href: thing?.slug ? `/clusters/${thing.slug}` : '/desk',
  })
  return true
}
