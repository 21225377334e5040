import { countRecoveryCodes, totpOf } from '#db/queries/account-factors.ts'
import { ask, type Context } from '../context.ts'
import { drawQr, type QrDrawing } from '../qr-drawing.ts'
import { ownAccount } from './own-account.ts'
import { openTotp } from './totp-secret.ts'
import { otpauthUri } from './totp.ts'

export type SecondFactor =
  | { state: 'off' }
  | { state: 'unconfirmed'; secret: string; uri: string; qr: QrDrawing }
  | { state: 'on'; since: Date; codesLeft: number }

/**
 * The second factor of who asks; the secret only until its first code was typed.
 * @param host of the portal, so that the application can tell one portal from another
 */
export async function showSecondFactor(
  context: Context,
  { host }: { host: string },
): Promise<SecondFactor> {
  ask(context, 'accounts.show-own')
  const { store } = context
  const owner = await ownAccount(store.read, context)
  const factor = await totpOf(store.read, owner.id)
  if (!factor) return { state: 'off' }
  if (factor.confirmedAt) {
    const codesLeft = await countRecoveryCodes(store.read, owner.id)
    return { state: 'on', since: factor.confirmedAt, codesLeft }
  }
  const open = openTotp(factor, context)
  if (!open) return { state: 'off' }
  const { secret } = open
  const uri = otpauthUri(secret, owner.email, host)
  return { state: 'unconfirmed', secret, uri, qr: drawQr(uri) }
}
