import { administratorExists } from '#db/queries/accounts.ts'
import { expireLinks, insertLink } from '#db/queries/one-time-links.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { ask, type Context } from '../context.ts'
import { audit } from './audit.ts'
import { hashToken, newToken } from './one-time-link.ts'

/** How long the link works, hours. */
export const LINK_HOURS = 24

/**
 * Makes the link by which the first administrator gets an account. Only its hash is kept, and an
 * older link stops working.
 * @param again makes one though an administrator exists: the way back in for who lost the password
 * @throws DomainError `administrator.exists`
 */
export async function makeFirstAdministratorLink(
  context: Context,
  { again = false }: { again?: boolean } = {},
): Promise<{ token: string; expiresAt: Date }> {
  ask(context, 'accounts.make-first-administrator-link')
  const now = context.now()
  const token = newToken()
  const expiresAt = new Date(now.getTime() + LINK_HOURS * 3_600_000)
  await context.store.transact(async (tx) => {
    if (!again && (await administratorExists(tx))) throw new DomainError('administrator.exists')
    await expireLinks(tx, 'first-administrator', now)
    await audit(tx, context, {
      action: 'administrator.link-made',
      subjectKind: 'portal',
      subjectId: '*',
    })
    await insertLink(tx, {
      tokenHash: hashToken(token),
      purpose: 'first-administrator',
      expiresAt,
      createdAt: now,
    })
  })
  return { token, expiresAt }
}
