/**
 * The bits of a Bitstring Status List (W3C Recommendation of 15 May 2025): one bit a credential, set when
 * it is revoked. A list is never shorter than this, so that its size says nothing of who asks about whom.
 */
export const LIST_BITS = 131_072

/** Where a credential's bit stands: lists are numbered from 1. */
export function placeOf(statusIndex: number): { list: number; bit: number } {
  return { list: Math.floor(statusIndex / LIST_BITS) + 1, bit: statusIndex % LIST_BITS }
}

/** The bits of one list; the first is the highest bit of the first byte. */
export function bitsOf(revoked: Iterable<number>): Uint8Array {
  const bytes = new Uint8Array(LIST_BITS / 8)
  for (const bit of revoked) bytes[bit >> 3]! |= 0x80 >> (bit & 7)
  return bytes
}

/** @throws RangeError for a bit the list has not */
export function isSet(bytes: Uint8Array, bit: number): boolean {
  const byte = bytes[bit >> 3]
  if (!Number.isInteger(bit) || bit < 0 || byte === undefined)
    throw new RangeError(`The list has no bit ${bit}`)
  return (byte & (0x80 >> (bit & 7))) !== 0
}
