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

/** Name of the cookie of who has given the password and owes the second factor. */
export function stepCookieName(secure: boolean): string {
  return secure ? '__Host-corridor-step' : 'corridor_step'
}

/** Name of the cookie of an administrator who looks with somebody's eyes. */
export function lookCookieName(secure: boolean): string {
  return secure ? '__Host-corridor-look' : 'corridor_look'
}

/** The cookie of a look, of no use without the administrator's session; an empty id takes it away. */
export function lookCookie(secure: boolean, id: string): string {
  return `${lookCookieName(secure)}=${id}; HttpOnly; Path=/; SameSite=Lax${id ? '' : '; Max-Age=0'}${secure ? '; Secure' : ''}`
}

/** Name of the cookie of a browser that works at a conference's gate. */
export function gateCookieName(secure: boolean): string {
  return secure ? '__Host-corridor-gate' : 'corridor_gate'
}

/** The cookie of a gate's device, until its right ends; an empty secret takes it away. */
export function gateCookie(secure: boolean, secret: string, until = new Date(0)): string {
  return `${gateCookieName(secure)}=${secret}; HttpOnly; Expires=${until.toUTCString()}; Path=/; SameSite=Lax${secure ? '; Secure' : ''}`
}

/** How long the second factor is waited for, seconds. */
export const STEP_SECONDS = 600

/** The cookie of the second step; an empty token takes it away. */
export function stepCookie(secure: boolean, token: string): string {
  const age = token ? STEP_SECONDS : 0
  return `${stepCookieName(secure)}=${token}; HttpOnly; Max-Age=${age}; Path=/; SameSite=Lax${secure ? '; Secure' : ''}`
}
