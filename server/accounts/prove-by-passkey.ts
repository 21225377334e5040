import { DomainError } from '#app/domain/shared/errors.ts'
import { notePasskeyUse, passkeyById } from '#db/queries/account-factors.ts'
import { noteProof } from '#db/queries/accounts.ts'
import { ask, type Context } from '../context.ts'
import { ownAccount } from './own-account.ts'
import { takeChallenge, verifyPasskey, type RelyingParty } from './passkey-challenge.ts'
import { keptSessionId } from './session.ts'

/**
 * Proves by a passkey that whoever sits there is the owner; the session knows it for a few minutes.
 * @param answer what the browser sent, not yet believed
 * @throws DomainError `passkey.failed`
 */
export async function proveByPasskey(
  context: Context,
  { answer, party, sessionId }: { answer: { id: string }; party: RelyingParty; sessionId: string },
): Promise<void> {
  ask(context, 'accounts.secure-own')
  const { store } = context
  const now = context.now()
  const key = await passkeyById(store.read, answer.id)
  if (!key) throw new DomainError('passkey.failed')
  const { challenge, counter, backedUp } = await verifyPasskey(answer, context, key, party)
  await store.transact(async (tx) => {
    const owner = await ownAccount(tx, context)
    const fits = key.accountId === owner.id && (await takeChallenge(tx, challenge, now, owner.id))
    if (!fits) throw new DomainError('passkey.failed')
    await notePasskeyUse(tx, key.id, { counter, backedUp, lastUsedAt: now })
    await noteProof(tx, owner.id, keptSessionId(sessionId), now)
  })
}
