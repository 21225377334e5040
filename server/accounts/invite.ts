import { INVITATION_DAYS, fits } from '#app/domain/accounts/givable.ts'
import { mayHandOut, type Invite } from '#app/domain/accounts/people.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { accountById } from '#db/queries/accounts.ts'
import { insertInvitation, revokeSame } from '#db/queries/accounts-invitations.ts'
import { findThing, thingById } from '#db/queries/accounts-people.ts'
import type { Tx } from '#db/store.ts'
import { ask, type Context, ownId } from '../context.ts'
import { enqueueMail } from '../mail/enqueue.ts'
import { audit } from './audit.ts'
import { mayStill } from './limits.ts'
import { hashToken, newToken } from './one-time-link.ts'

/**
 * Sends a letter with a link that gives its reader a role, once. A newer invitation to the same takes the place of
 * an older one. Representatives invite to what they represent, experts to any cluster, administrators to everything.
 * @throws DomainError `permission.denied`; `form.invalid` for a thing not named or not there; `invitations.too-many`
 */
export async function invite(
  context: Context,
  { email, lang, what: { role, scope }, thing }: Invite,
): Promise<void> {
  ask(context, 'accounts.show-invitations')
  const { actor, store } = context
  const accountId = ownId(context)
  if (!fits(role, scope)) throw new DomainError('form.invalid', {}, { what: 'choice' })
  const scopeId = await scopeIdOf(store.read, scope, thing)
  ask(context, 'accounts.invite', { scope, scopeId })
  if (!mayHandOut(actor, role)) throw new DomainError('permission.denied')
  // A mailbox is not to be filled by whoever represents a cluster.
  if (!(await mayStill(store, 'invite.account', accountId)))
    throw new DomainError('invitations.too-many')
  const now = context.now()
  const token = newToken()
  await store.transact(async (tx) => {
    const by = await accountById(tx, accountId)
    if (!by) throw new DomainError('sign-in.required')
    const id = context.newId()
    await revokeSame(tx, { email, role, scope, scopeId }, now)
    await insertInvitation(tx, {
      id,
      tokenHash: hashToken(token),
      email,
      lang,
      role,
      scope,
      scopeId,
      invitedBy: accountId,
      createdAt: now,
      expiresAt: new Date(now.getTime() + INVITATION_DAYS * 86_400_000),
    })
    await audit(tx, context, {
      action: 'invitation.sent',
      subjectKind: 'invitation',
      subjectId: id,
      detail: { role, scope, scopeId },
    })
    const where = (await thingById(tx, scope, scopeId))?.name ?? null
    await enqueueMail(tx, context, {
      to: email,
      lang,
      template: 'invitation',
      params: { token, by: by.name, role, where, days: INVITATION_DAYS },
    })
  })
}

async function scopeIdOf(
  db: Tx | Context['store']['read'],
  scope: Invite['what']['scope'],
  thing: string,
): Promise<string> {
  if (scope === 'portal') return '*'
  if (!thing) throw new DomainError('form.invalid', {}, { thing: 'required' })
  const found = await findThing(db, scope, thing)
  if (!found) throw new DomainError('form.invalid', {}, { thing: 'unknown' })
  return found.id
}
