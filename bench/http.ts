import { request, type IncomingHttpHeaders } from 'node:http'

export type Raw = { status: number; headers: IncomingHttpHeaders; body: Buffer }

/** One request whose body stays as it came over the wire: compressed. */
export function fetchRaw(url: string, headers: Record<string, string> = {}): Promise<Raw> {
  return new Promise((resolve, reject) => {
    request(url, { headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      )
    })
      .on('error', reject)
      .end()
  })
}

/** Signs a demo account in by the form, as a browser without JavaScript would. @returns its Cookie header */
export async function signIn(
  url: string,
  account: { email: string; password: string },
): Promise<string> {
  const response = await fetch(`${url}/ru/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: url, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(account).toString(),
  })
  const cookie = response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  if (!cookie) throw new Error(`sign-in answered ${response.status} without a session`)
  return cookie
}
