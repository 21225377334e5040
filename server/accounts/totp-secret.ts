import { isSealed } from '../secrets.ts'
import type { Totp } from '#db/queries/account-factors.ts'
import type { Context } from '../context.ts'

/** The secret of an authenticator application as the database keeps it. */
export function sealTotp(accountId: string, { secrets }: Pick<Context, 'secrets'>, secret: string) {
  if (!secrets) throw new Error('no key for secrets here')
  return secrets.seal(secret, `totp ${accountId}`)
}

/**
 * A second factor with its secret readable.
 * @returns undefined where the key it was sealed with is gone: recovery codes still work, and the person turns it on anew
 */
export function openTotp(
  factor: Totp | undefined,
  { secrets, log }: Pick<Context, 'secrets' | 'log'>,
): Totp | undefined {
  if (!factor || !isSealed(factor.secret)) return factor
  const secret = secrets?.open(factor.secret, `totp ${factor.accountId}`)
  if (typeof secret === 'string') return { ...factor, secret }
  log.error({ accountId: factor.accountId }, 'a second factor was sealed with another key')
  return undefined
}
