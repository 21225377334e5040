import type { Actor } from '#app/domain/accounts/permissions.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { grantsOfMaker, tokenByHash, touchToken } from '#db/queries/conference-tokens.ts'
import { ask, type Context } from '../../context.ts'
import { hashOfToken } from './make-token.ts'

/** How exactly it is known when a key was used last: one write in so long. */
const TOUCH_MS = 3_600_000

/**
 * Whose key a program shows, for the conference it asks about. The key acts with the rights its maker has today, and
 * for that conference only.
 * @param header `Bearer corridor_…`
 * @throws DomainError `token.invalid` for a key that is unknown, revoked, over, of another conference, or whose maker
 *   may no more
 */
export async function useToken(
  { store, now }: Context,
  header: string | null,
  slug: string,
): Promise<{ tokenId: string; conferenceId: string; actor: Actor }> {
  const [, token] = /^Bearer\s+(\S{20,200})$/i.exec(header ?? '') ?? []
  const found = token ? await tokenByHash(store.read, hashOfToken(token)) : undefined
  const over = found?.revokedAt || (found?.expiresAt && found.expiresAt <= now())
  if (!found || over || !found.createdBy || found.slug !== slug)
    throw new DomainError('token.invalid')
  const { id, conferenceId, createdBy, lastUsedAt } = found
  const maker: Actor = {
    kind: 'account',
    accountId: createdBy,
    grants: await grantsOfMaker(store.read, createdBy),
  }
  const thing = { scope: 'conference', scopeId: conferenceId } as const
  try {
    ask({ actor: maker }, 'conference.use-api', thing)
  } catch {
    throw new DomainError('token.invalid')
  }
  if (!lastUsedAt || now().getTime() - lastUsedAt.getTime() > TOUCH_MS)
    await store.transact((tx) => touchToken(tx, id, now()))
  const grants = [{ role: 'organiser', ...thing }] as const
  return { tokenId: id, conferenceId, actor: { kind: 'account', accountId: createdBy, grants } }
}
