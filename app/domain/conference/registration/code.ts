/** Without 0 O 1 I, which are read for one another. */
const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
export const CODE_LENGTH = 8

/**
 * A registration's code from random bytes.
 * @param bytes at least eight; each gives one of 32 letters
 */
export function codeFrom(bytes: Uint8Array): string {
  return Array.from(bytes.slice(0, CODE_LENGTH), (byte) => LETTERS[byte % LETTERS.length]).join('')
}

/** A code as somebody typed it: spaces, hyphens and case do not count. */
export function readCode(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-–—]+/g, '')
}
