import { DomainError } from '#app/domain/shared/errors.ts'
import { accountById } from '#db/queries/accounts.ts'
import { insertLook } from '#db/queries/accounts-people.ts'
import { ask, type Context } from '../context.ts'
import { notify } from '../mail/notify.ts'
import { audit } from './audit.ts'

/**
 * Has an administrator see the portal with somebody's eyes, for a reason. It is written down, and the person is
 * told; while it lasts nothing can be changed (server/accounts/current-actor.ts).
 * @returns the look's id, for the administrator's browser
 * @throws DomainError `not-found` for nobody and for oneself
 */
export async function startLookAs(
  context: Context,
  { accountId, reason }: { accountId: string; reason: string },
): Promise<string> {
  ask(context, 'accounts.look-as')
  const { actor, store } = context
  if (actor.kind !== 'account' || actor.accountId === accountId) throw new DomainError('not-found')
  const id = context.newId()
  await store.transact(async (tx) => {
    const by = await accountById(tx, actor.accountId)
    if (!by || !(await accountById(tx, accountId))) throw new DomainError('not-found')
    const startedAt = context.now()
    const look = { id, accountId, lookedBy: by.id, reason, startedAt, endedAt: null }
    await insertLook(tx, look)
    await audit(tx, context, {
      action: 'account.looked-as',
      subjectKind: 'account',
      subjectId: accountId,
      detail: { reason },
    })
    await notify(tx, context, {
      accountId,
      kind: 'account.looked-at',
      params: { by: by.name, reason },
      href: '/notifications',
    })
  })
  return id
}
