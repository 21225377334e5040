import { DomainError } from '#app/domain/shared/errors.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { credentialById } from '#db/queries/badge-credentials.ts'
import { ask, type Context } from '../../context.ts'
import type { Issuer } from './issuer.ts'
import { signCredential, type SignedCredential } from './sign-credential.ts'

/**
 * Any credential ever issued, by its number, whether it still holds or not: its status tells.
 * @throws DomainError `not-found`
 */
export async function showCredentialById(
  context: Context,
  id: string,
  issuer: Issuer,
  lang: Lang,
): Promise<SignedCredential> {
  ask(context, 'clusters.show-badge')
  const row = await credentialById(context.store.read, id)
  if (!row) throw new DomainError('not-found')
  return signCredential(issuer, context, row, lang)
}
