import { createHash, createPrivateKey, generateKeyPairSync, sign } from 'node:crypto'
import { DateTime } from 'luxon'
import { composeTicket, kindMark, writeTicket, type Ticket } from '#app/domain/conference/ticket.ts'
import type { ConferenceRow } from '#db/queries/conferences.ts'
import {
  addTicketKey,
  ticketKeyInForce,
  type TicketKeyRow,
} from '#db/queries/conference-tickets.ts'
import type { Tx } from '#db/store.ts'
import type { Context } from '../../context.ts'

/** How a key is named by tickets: 16 hexadecimal digits. */
export const keyIdOf = (publicKey: Uint8Array) =>
  createHash('sha256').update(publicKey).digest('hex').slice(0, 16)

/** A new key pair for a conference, not kept yet. Takes a fraction of a millisecond. */
export function makeTicketKey(
  conferenceId: string,
  now: Date,
): Pick<TicketKeyRow, 'id' | 'conferenceId' | 'publicKey' | 'privateKey' | 'createdAt'> {
  const pair = generateKeyPairSync('ed25519')
  const { x } = pair.publicKey.export({ format: 'jwk' })
  return {
    id: keyIdOf(Buffer.from(x!, 'base64url')),
    conferenceId,
    publicKey: x!,
    privateKey: pair.privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64url'),
    createdAt: now,
  }
}

/** When tickets open the door: from midnight before the first day, for those who come early, to the end of the last. */
export function ticketWindow({
  startsOn,
  endsOn,
  zone,
  dayStartHour,
}: Pick<ConferenceRow, 'startsOn' | 'endsOn' | 'zone' | 'dayStartHour'>): Pick<
  Ticket,
  'from' | 'until'
> {
  const first = DateTime.fromISO(startsOn, { zone })
  const last = DateTime.fromISO(endsOn, { zone })
  return {
    from: first.minus({ days: 1 }).toUnixInteger(),
    until: last.plus({ days: 1 }).set({ hour: dayStartHour }).toUnixInteger(),
  }
}

/** What signing needs of the world; the right to it is the caller's to ask. */
export type Signing = Pick<Context, 'store' | 'now'>

export type TicketSigner = (
  holder: { id: string; kindId: string },
  /** The highest issue revoked of this registration, where one was. */
  revoked: number | undefined,
) => string

/**
 * Signs tickets of a conference with its key in force; the first one is made when it is first needed.
 * Ed25519 has no randomness in it: the same registration has the same ticket as long as nothing changed.
 * @param tx where the caller is within a transaction; never without it there
 */
export async function ticketSigner(
  context: Signing,
  conference: ConferenceRow,
  tx?: Tx,
): Promise<TicketSigner> {
  const found = await ticketKeyInForce(tx ?? context.store.read, conference.id)
  const key =
    found ??
    (tx
      ? await firstKey(tx, context, conference.id)
      : await context.store.transact((own) => firstKey(own, context, conference.id)))
  const privateKey = createPrivateKey({
    key: Buffer.from(key.privateKey!, 'base64url'),
    format: 'der',
    type: 'pkcs8',
  })
  const window = ticketWindow(conference)
  return ({ id, kindId }, revoked) => {
    const payload = composeTicket({
      keyId: key.id,
      registrationId: id,
      issue: revoked === undefined ? 0 : revoked + 1,
      kind: kindMark(kindId),
      ...window,
    })
    return writeTicket(payload, sign(null, payload, privateKey))
  }
}

async function firstKey(tx: Tx, { now }: Pick<Context, 'now'>, conferenceId: string) {
  // Two nodes may have come here at once: whoever is second takes the first one's key.
  const meanwhile = await ticketKeyInForce(tx, conferenceId)
  if (meanwhile) return meanwhile
  const made = makeTicketKey(conferenceId, now())
  await addTicketKey(tx, made)
  return made
}
