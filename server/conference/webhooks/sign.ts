import { createHmac, randomBytes } from 'node:crypto'

const PREFIX = 'whsec_'

/** A new secret of an address: 192 bits, written as the Standard Webhooks specification has it. */
export const newSecret = () => PREFIX + randomBytes(24).toString('base64')

/**
 * The headers by which a program knows that a message is ours, whole and not an old one sent again
 * (Standard Webhooks, 1.0): HMAC-SHA256 over id, time and body.
 * @param at when it is sent: a message signed long ago is to be refused
 */
export function signedHeaders(
  secret: string,
  { id, at, body }: { id: string; at: Date; body: string },
): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1_000))
  const key = Buffer.from(secret.slice(PREFIX.length), 'base64')
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature}`,
  }
}
