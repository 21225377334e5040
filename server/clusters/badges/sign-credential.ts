import type { Lang } from '#app/domain/shared/lang.ts'
import type { BadgeCredential } from '#db/queries/badge-credentials.ts'
import type { Context } from '../../context.ts'
import { composeCredential } from './compose-credential.ts'
import type { Issuer } from './issuer.ts'
import { sign } from './signing.ts'

export type SignedCredential = {
  credential: ReturnType<typeof composeCredential>
  /** The same, signed: a VC-JWT. */
  jwt: string
}

/** A kept credential in the words of one language, signed. For verbs, which have asked already. */
export async function signCredential(
  issuer: Issuer,
  context: Context,
  row: BadgeCredential,
  lang: Lang,
): Promise<SignedCredential> {
  const credential = composeCredential(row, issuer.origin, lang)
  return { credential, jwt: await sign(issuer, context, credential) }
}
