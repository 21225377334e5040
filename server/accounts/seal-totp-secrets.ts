import { setTotpSecret, totpSecrets } from '#db/queries/account-factors.ts'
import { ask, type Context } from '../context.ts'
import { isSealed } from '../secrets.ts'
import { sealTotp } from './totp-secret.ts'

/** Seals the secrets of authenticator applications that were kept before there was a key. @returns how many */
export async function sealTotpSecrets(context: Context): Promise<number> {
  ask(context, 'accounts.seal-secrets')
  const { store } = context
  const plain = (rows: { accountId: string; secret: string }[]) =>
    rows.filter(({ secret }) => !isSealed(secret))
  if (plain(await totpSecrets(store.read)).length === 0) return 0
  return store.transact(async (tx) => {
    const rows = plain(await totpSecrets(tx))
    for (const { accountId, secret } of rows)
      await setTotpSecret(tx, accountId, sealTotp(accountId, context, secret))
    return rows.length
  })
}
