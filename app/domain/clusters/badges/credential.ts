import type { Category } from '../vocabulary.ts'

/** Why a credential was revoked. */
export const revocationReasons = ['lost', 'changed'] as const
/** `lost`: the cluster has no category any longer; `changed`: another credential took its place. */
export type RevocationReason = (typeof revocationReasons)[number]

/** A public RSA key as a JWK (RFC 7517), without the members that only the portal knows. */
export type PublicKey = { kty: string; n: string; e: string }

/** How a cluster is called and where its record is, as a credential says it. */
export type Called = { slug: string; nameRu: string; nameEn: string }

/** What is said of a cluster by its category: the part of a credential that can become untrue. */
export type Standing = Called & { category: Category; curated: boolean; validUntil: Date | null }

/** Whether a cluster is still called what the credential calls it. */
export function callsTheSame(credential: Called, called: Called): boolean {
  return (
    credential.slug === called.slug &&
    credential.nameRu === called.nameRu &&
    credential.nameEn === called.nameEn
  )
}

/** Whether the credential in force still says what is true. */
export function saysTheSame(credential: Standing, standing: Standing): boolean {
  return (
    callsTheSame(credential, standing) &&
    credential.category === standing.category &&
    credential.curated === standing.curated &&
    credential.validUntil?.getTime() === standing.validUntil?.getTime()
  )
}
