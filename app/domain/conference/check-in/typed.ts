import { latinKeys } from '../ticket.ts'

/**
 * The letter or digit of a key by its place on the keyboard, whatever layout is on: a USB scanner types keys.
 * Undefined for every other key.
 * @param code `KeyboardEvent.code`
 */
export function letterOfKey(code: string): string | undefined {
  return /^(?:Key|Digit|Numpad)([A-Z0-9])$/.exec(code)?.[1]
}

/** Letters that codes of registrations are made of. */
const SHORT_CODE = /^[0-9A-Z]{8}$/

/**
 * A registration's short code as somebody may have typed it: spaces, hyphens, small letters and the Russian layout
 * forgiven; null for anything else.
 */
export function shortCode(text: string): string | null {
  const code = latinKeys(text).replace(/[\s-]/g, '').toUpperCase()
  return SHORT_CODE.test(code) ? code : null
}
