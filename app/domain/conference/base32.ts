/** Crockford's base 32: no I, L, O, U, so that nothing is taken for something else when it is read aloud or typed. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const VALUES = new Map(Array.from(SIGNS, (sign, value) => [sign, value]))

/** Bytes as letters, five bits each, the highest first; what is missing in the last one is zero. */
export function toBase32(bytes: Uint8Array): string {
  let text = ''
  let held = 0
  let bits = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    bits += 8
    while (bits >= 5) {
      bits -= 5
      text += SIGNS[(held >> bits) & 31]
    }
    held &= (1 << bits) - 1
  }
  return bits > 0 ? text + SIGNS[(held << (5 - bits)) & 31] : text
}

/** The bytes of such letters; null where one is not of them, or the unused bits of the last are not zero. */
export function fromBase32(text: string): Uint8Array<ArrayBuffer> | null {
  const bytes = new Uint8Array(Math.floor((text.length * 5) / 8))
  let held = 0
  let bits = 0
  let at = 0
  for (const sign of text) {
    const value = VALUES.get(sign)
    if (value === undefined) return null
    held = (held << 5) | value
    bits += 5
    if (bits < 8) continue
    bits -= 8
    bytes[at++] = held >> bits
    held &= (1 << bits) - 1
  }
  return held === 0 && bits < 5 ? bytes : null
}
