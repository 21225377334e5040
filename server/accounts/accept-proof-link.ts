import { DomainError } from '#app/domain/shared/errors.ts'
import { noteProof } from '#db/queries/accounts.ts'
import { markLinkUsed } from '#db/queries/one-time-links.ts'
import { ask, ownId, type Context } from '../context.ts'
import { usableLink } from './one-time-link.ts'
import { keptSessionId } from './session.ts'

/**
 * Takes the link of a letter as the proof that whoever sits there is the owner.
 * @returns where they wanted to go
 * @throws DomainError `link.unknown`, `link.used`, `link.expired`, `link.elsewhere`
 */
export async function acceptProofLink(
  context: Context,
  { token, sessionId }: { token: string; sessionId: string },
): Promise<{ to: string }> {
  ask(context, 'accounts.secure-own')
  const accountId = ownId(context)
  const now = context.now()
  const kept = keptSessionId(sessionId)
  return context.store.transact(async (tx) => {
    const link = await usableLink(tx, 'proof', token, now)
    if (link.accountId !== accountId) throw new DomainError('link.unknown')
    if (link.data?.session !== kept) throw new DomainError('link.elsewhere')
    await markLinkUsed(tx, link.tokenHash, now)
    await noteProof(tx, accountId, kept, now)
    return { to: String(link.data.to) }
  })
}
