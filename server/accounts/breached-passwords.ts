import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { isGuessable, spellings } from '#app/domain/accounts/weak-password.ts'
import { DomainError } from '#app/domain/shared/errors.ts'

// Made by scripts/breached-passwords.mjs; every command runs at the root of the project.
const FILE = 'server/accounts/breached-passwords.bin'

let sorted: Uint32Array | undefined

function prefixes(): Uint32Array {
  if (!sorted) {
    const bytes = readFileSync(resolve(FILE))
    sorted = new Uint32Array(bytes.length / 4)
    for (let i = 0; i < sorted.length; i++) sorted[i] = bytes.readUInt32BE(i * 4)
  }
  return sorted
}

function isListed(password: string): boolean {
  const wanted = createHash('sha256').update(password).digest().readUInt32BE()
  const list = prefixes()
  let [low, high] = [0, list.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    if (list[middle] === wanted) return true
    if (list[middle]! < wanted) low = middle + 1
    else high = middle - 1
  }
  return false
}

/**
 * Refuses a new password that is on the list of stolen ones in any usual spelling, or easy to guess without it.
 * Nothing leaves the portal for this.
 * @param words what is known of the person: name, e-mail address
 * @throws DomainError `form.invalid` for the field `password`
 */
export function refuseWeakPassword(password: string, words: readonly string[] = []): void {
  if (spellings(password).some(isListed))
    throw new DomainError('form.invalid', {}, { password: 'breached' })
  if (isGuessable(password, [...words, 'corridor', 'коридор']))
    throw new DomainError('form.invalid', {}, { password: 'guessable' })
}
