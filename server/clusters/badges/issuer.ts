import type { Env } from '../../env.ts'

/** On whose behalf credentials are signed: the portal at its public address. */
export type Issuer = {
  /** Without a slash at the end. */
  origin: string
  /** Opens the signing key, where the operator has given one. */
  passphrase?: string
}

export const issuerOf = (env: Env): Issuer => ({
  origin: env.PUBLIC_URL,
  passphrase: env.BADGE_KEY_PASSPHRASE,
})
