import type { Category } from '../vocabulary.ts'

/** Why a credential was revoked. */
export const revocationReasons = ['lost', 'changed'] as const
/** `lost`: the cluster has no category any longer; `changed`: another credential took its place. */
export type RevocationReason = (typeof revocationReasons)[number]

/** A public RSA key as a JWK (RFC 7517), without the members that only the portal knows. */
export type PublicKey = { kty: string; n: string; e: string }

/** What is said of a cluster by its category: the part of a credential that can become untrue. */
export type Standing = { category: Category; curated: boolean; validUntil: Date | null }

/** Whether the credential in force still says what is true. */
export function saysTheSame(credential: Standing, standing: Standing): boolean {
  return (
    credential.category === standing.category &&
    credential.curated === standing.curated &&
    credential.validUntil?.getTime() === standing.validUntil?.getTime()
  )
}
