import { randomInt } from 'node:crypto'

const LETTERS = '0123456789ABCDEFGHJKLMNPQRSTUVWXYZ'

/** A code of six letters and digits nobody has; it is added to those taken. */
export function newCode(taken: Set<string>): string {
  for (;;) {
    const code = Array.from({ length: 6 }, () => LETTERS[randomInt(LETTERS.length)]).join('')
    if (taken.has(code)) continue
    taken.add(code)
    return code
  }
}
