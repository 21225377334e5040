import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

// Codes of an authenticator application: RFC 6238 over RFC 4226, with the parameters every application
// understands (SHA-1, six digits, thirty seconds).

const STEP_SECONDS = 30
const DIGITS = 6
/** Clocks differ: a code of the step before or after is taken too. */
const TOLERANCE = 1

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** RFC 4648 base32 without padding. */
function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => BASE32[Number.parseInt(five.padEnd(5, '0'), 2)])
    .join('')
}

function fromBase32(text: string): Buffer {
  const bits = [...text].map((sign) => BASE32.indexOf(sign).toString(2).padStart(5, '0')).join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
}

/** A secret of 160 bits, as long as the hash. */
export const newTotpSecret = () => base32(randomBytes(20))

/** The time step of a moment. */
export const stepAt = (now: Date) => Math.floor(now.getTime() / 1000 / STEP_SECONDS)

/**
 * The code of a time step.
 * @param secret base32
 */
export function codeAt(secret: string, step: number): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const mac = createHmac('sha1', fromBase32(secret)).update(counter).digest()
  const offset = mac[mac.length - 1]! & 15
  const number = (mac.readUInt32BE(offset) & 0x7fffffff) % 10 ** DIGITS
  return String(number).padStart(DIGITS, '0')
}

/**
 * The time step whose code was given.
 * @param lastStep of the last code taken; it and older ones are not taken again
 * @returns undefined when the code fits none
 */
export function matchingStep(
  { secret, lastStep }: { secret: string; lastStep: number },
  code: string,
  now: Date,
): number | undefined {
  const current = stepAt(now)
  const given = Buffer.from(code.padEnd(DIGITS).slice(0, DIGITS + 1))
  for (let step = current - TOLERANCE; step <= current + TOLERANCE; step++) {
    const right = Buffer.from(codeAt(secret, step))
    if (step > lastStep && given.length === right.length && timingSafeEqual(given, right))
      return step
  }
  return undefined
}

/** What an application reads from the QR code. */
export function otpauthUri(secret: string, email: string, host: string): string {
  const issuer = `Corridor (${host})`
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(email)}`
  return `otpauth://totp/${label}?secret=${secret}&issuer=${encodeURIComponent(issuer)}&algorithm=SHA1&digits=${DIGITS}&period=${STEP_SECONDS}`
}

const RECOVERY_CODES = 10

/** Ten codes of 80 bits each, as the person writes them down. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODES }, () =>
    base32(randomBytes(10))
      .toLowerCase()
      .replace(/(.{4})(?=.)/g, '$1-'),
  )
}

/** What is kept of a recovery code; hyphens, spaces and letter case do not count. */
export function hashRecoveryCode(code: string): string {
  const plain = code.replace(/[\s-]/g, '').toLowerCase()
  return createHash('sha256').update(`recovery ${plain}`).digest('hex')
}
