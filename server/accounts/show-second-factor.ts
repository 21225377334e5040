import encodeQR from 'qr'
import { countRecoveryCodes, totpOf } from '#db/queries/account-factors.ts'
import { ask, type Context } from '../context.ts'
import { ownAccount } from './own-account.ts'
import { otpauthUri } from './totp.ts'

/** Modules of white around a QR code, by ISO/IEC 18004. */
const QUIET = 4

/** A QR code as a drawing: its modules as one path, in units of a module, with the white around it. */
export type QrDrawing = { size: number; path: string }

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
  const uri = otpauthUri(factor.secret, owner.email, host)
  return { state: 'unconfirmed', secret: factor.secret, uri, qr: draw(uri) }
}

function draw(text: string): QrDrawing {
  const rows = encodeQR(text, 'raw', { border: QUIET })
  const path = rows
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('')
  return { size: rows.length, path }
}
