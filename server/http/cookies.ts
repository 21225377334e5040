/** Name of the session cookie: bound to host and TLS where there is TLS. */
export function sessionCookieName(secure: boolean): string {
  return secure ? '__Host-corridor' : 'corridor_session'
}

export const LANG_COOKIE = 'lang'

/** The value of one cookie of a Cookie header. */
export function cookieValue(header: string | null | undefined, name: string): string | undefined {
  for (const pair of (header ?? '').split(';')) {
    const at = pair.indexOf('=')
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim()
  }
  return undefined
}
