const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

/** A code of six characters of 0–9 A–Z, without look-alikes, from the random end of an id (UUID). */
export function codeOf(id: string): string {
  let rest = parseInt(id.replaceAll('-', '').slice(-12), 16)
  let code = ''
  for (let i = 0; i < 6; i++) {
    code += ALPHABET[rest % 32]
    rest = Math.floor(rest / 32)
  }
  return code
}

/** A code nobody of `taken` has; notes it as taken. */
export function freshCode(newId: () => string, taken: Set<string>): string {
  for (;;) {
    const code = codeOf(newId())
    if (taken.has(code)) continue
    taken.add(code)
    return code
  }
}
