import { DomainError } from '#app/domain/shared/errors.ts'
import { ask, ownId, type Context } from '../context.ts'
import { usableLink } from './one-time-link.ts'
import { keptSessionId } from './session.ts'

/**
 * Whether a link of a letter still proves anything here.
 * @throws DomainError `link.unknown`, `link.used`, `link.expired`; `link.elsewhere` in another browser than the one that asked
 */
export async function checkProofLink(
  context: Context,
  { token, sessionId }: { token: string; sessionId: string },
): Promise<void> {
  ask(context, 'accounts.secure-own')
  const link = await usableLink(context.store.read, 'proof', token, context.now())
  if (link.accountId !== ownId(context)) throw new DomainError('link.unknown')
  if (link.data?.session !== keptSessionId(sessionId)) throw new DomainError('link.elsewhere')
}
