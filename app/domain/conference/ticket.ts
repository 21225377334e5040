import { fromBase32, toBase32 } from './base32.ts'

/**
 * What the QR of a ticket says. The text is `T1` and 165 letters and digits of Crockford's base 32: short enough for the
 * alphanumeric mode of a small QR, and without a sign that moves when the computer of a USB scanner is set to another
 * keyboard. Its bytes are the 39 below and their Ed25519 signature (RFC 8032):
 *
 *     1  version of the format
 *     8  key: the beginning of SHA-256 of the public key
 *    16  registration: its UUID
 *     2  issue: tickets of a registration are counted from 0, a new one ends all before it
 *     4  kind of attendance: the end of its UUID
 *     4  valid from   ┐ seconds since 1970, big-endian
 *     4  valid until  ┘
 */
export type Ticket = {
  /** 16 hexadecimal digits. */
  keyId: string
  registrationId: string
  issue: number
  /** The last 8 hexadecimal digits of the kind's id: a gate that does not know the registration can still say it. */
  kind: string
  /** Seconds since 1970, the first included, the last not. */
  from: number
  until: number
}

const VERSION = 1
const MARK = 'T1'
const PAYLOAD = 39
const SIGNATURE = 64
/** Letters of a ticket's text. */
export const TICKET_LENGTH = MARK.length + Math.ceil(((PAYLOAD + SIGNATURE) * 8) / 5)

type Bytes = Uint8Array<ArrayBuffer>

const hexBytes = (hex: string) => (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16))
const hexOf = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

/** The end of a kind's id, as a ticket names it. */
export const kindMark = (kindId: string) => kindId.replaceAll('-', '').slice(-8)

/** The bytes that are signed. */
export function composeTicket(ticket: Ticket): Bytes {
  const bytes = new Uint8Array(PAYLOAD)
  const view = new DataView(bytes.buffer)
  bytes[0] = VERSION
  bytes.set(hexBytes(ticket.keyId), 1)
  bytes.set(hexBytes(ticket.registrationId.replaceAll('-', '')), 9)
  view.setUint16(25, ticket.issue)
  bytes.set(hexBytes(ticket.kind), 27)
  view.setUint32(31, ticket.from)
  view.setUint32(35, ticket.until)
  return bytes
}

/** The text of a QR from what was signed and its signature. */
export function writeTicket(payload: Uint8Array, signature: Uint8Array): string {
  const bytes = new Uint8Array(PAYLOAD + SIGNATURE)
  bytes.set(payload)
  bytes.set(signature, PAYLOAD)
  return MARK + toBase32(bytes)
}

export type SignedTicket = { ticket: Ticket; payload: Bytes; signature: Bytes }

/** Reads what a camera or a scanner gave; null for anything that is no ticket. Says nothing of the signature. */
export function readTicket(text: string): SignedTicket | null {
  const typed = latinKeys(text).replace(/\s+/g, '').toUpperCase()
  if (typed.length !== TICKET_LENGTH || !typed.startsWith(MARK)) return null
  const bytes = fromBase32(typed.slice(MARK.length))
  if (bytes?.length !== PAYLOAD + SIGNATURE || bytes[0] !== VERSION) return null
  const payload = bytes.slice(0, PAYLOAD)
  const view = new DataView(payload.buffer)
  const id = hexOf(payload.subarray(9, 25))
  return {
    payload,
    signature: bytes.slice(PAYLOAD),
    ticket: {
      keyId: hexOf(payload.subarray(1, 9)),
      registrationId: id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'),
      issue: view.getUint16(25),
      kind: hexOf(payload.subarray(27, 31)),
      from: view.getUint32(31),
      until: view.getUint32(35),
    },
  }
}

// A USB scanner types keys, not letters: on a computer set to Russian, T comes out as Е.
const RUSSIAN_KEYS = 'йцукенгшщзфывапролдячсмить'
const LATIN_KEYS = 'qwertyuiopasdfghjklzxcvbnm'
const latinOf = new Map(Array.from(RUSSIAN_KEYS, (letter, i) => [letter, LATIN_KEYS[i]!]))

/** The letters the same keys give on a Latin keyboard, in lower case; what is Latin already stays as it is. */
export const latinKeys = (text: string) =>
  text.replace(/[а-я]/gi, (letter) => latinOf.get(letter.toLowerCase()) ?? letter)

/** A public key by which tickets are checked. */
export type TicketKey = {
  id: string
  conferenceId: string
  /** 32 bytes, base64url. */
  publicKey: string
  /** It may be in wrong hands: nothing it signed holds. */
  withdrawn: boolean
}

/** What a gate can say of a scanned text with nothing but keys. */
export type OpenedTicket =
  | { outcome: 'unreadable' }
  /** No key of ours, a signature that does not fit, or a key that was withdrawn. */
  | { outcome: 'forged'; ticket: Ticket }
  | { outcome: 'other-conference'; ticket: Ticket; conferenceId: string }
  | { outcome: 'genuine'; ticket: Ticket }

type Verify = (publicKey: Bytes, signature: Bytes, payload: Bytes) => boolean | Promise<boolean>

/**
 * Reads a scanned text and checks who signed it.
 * @param conferenceId the conference at whose door it is shown
 * @param keys those of this conference and of others, so that a ticket for another one can be called that
 * @param verify checks an Ed25519 signature; by default WebCrypto, in browsers and in Node alike
 */
export async function openTicket(
  text: string,
  { conferenceId, keys }: { conferenceId: string; keys: readonly TicketKey[] },
  verify: Verify = verifyByWebCrypto,
): Promise<OpenedTicket> {
  const read = readTicket(text)
  if (!read) return { outcome: 'unreadable' }
  const { ticket, payload, signature } = read
  const key = keys.find(({ id }) => id === ticket.keyId)
  if (!key || key.withdrawn || !(await verify(bytesOfKey(key.publicKey), signature, payload)))
    return { outcome: 'forged', ticket }
  return key.conferenceId === conferenceId
    ? { outcome: 'genuine', ticket }
    : { outcome: 'other-conference', ticket, conferenceId: key.conferenceId }
}

/**
 * Whether a genuine ticket still opens the door.
 * @param now of the gate, milliseconds since 1970
 * @param revoked for each registration the highest issue that was revoked; those before it are revoked too
 * @param window instead of the ticket's own times, where the gate knows the conference's: it may have been moved
 */
export function ticketStanding(
  ticket: Ticket,
  {
    now,
    revoked,
    window = ticket,
  }: {
    now: number
    revoked: ReadonlyMap<string, number>
    window?: Pick<Ticket, 'from' | 'until'>
  },
): 'good' | 'revoked' | 'not-yet' | 'over' {
  if (ticket.issue <= (revoked.get(ticket.registrationId) ?? -1)) return 'revoked'
  if (now < window.from * 1000) return 'not-yet'
  return now >= window.until * 1000 ? 'over' : 'good'
}

function bytesOfKey(publicKey: string): Bytes {
  const text = atob(publicKey.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
}

const imported = new Map<string, Promise<CryptoKey>>()

async function verifyByWebCrypto(
  publicKey: Bytes,
  signature: Bytes,
  payload: Bytes,
): Promise<boolean> {
  const name = hexOf(publicKey)
  let key = imported.get(name)
  if (!key) {
    key = crypto.subtle.importKey('raw', publicKey, { name: 'Ed25519' }, false, ['verify'])
    imported.set(name, key)
  }
  return crypto.subtle.verify({ name: 'Ed25519' }, await key, signature, payload)
}

/** Whether this browser can check tickets by itself: Ed25519 came to WebCrypto late. */
export async function canVerifyTickets(): Promise<boolean> {
  try {
    // The public key of RFC 8032, test 1.
    const known = '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo'
    await crypto.subtle.importKey('raw', bytesOfKey(known), { name: 'Ed25519' }, false, ['verify'])
    return true
  } catch {
    return false
  }
}
