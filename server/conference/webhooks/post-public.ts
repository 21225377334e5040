import { lookup } from 'node:dns/promises'
import { request } from 'node:https'
import { isPublicAddress, mayBeCalled } from '../../clusters/badges/fetch-public.ts'

/** How long an address may take in all, ms. */
const MOST_MS = 8_000

export type Posted = {
  /** Null when no answer came. */
  status: number | null
  /** Why none came, in a few words. */
  error: string | null
}

/** Sends a message to an address. Never throws: what went wrong is what it returns. */
export type PostPublic = (
  url: string,
  message: { headers: Record<string, string>; body: string },
) => Promise<Posted>

const failed = (error: string): Posted => ({ status: null, error })

/**
 * Posts to a stranger's address without becoming a stranger's tool: https only, the open internet only, the very
 * address that was looked up and found public, no redirects, little time; of the answer only its status is read.
 */
export const postPublic: PostPublic = async (address, message) => {
  if (!mayBeCalled(address)) return failed('closed-address')
  const url = new URL(address)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const deadline = AbortSignal.timeout(MOST_MS)
  const found = await lookup(host, { all: true }).catch(() => [])
  if (found.length === 0) return failed('unknown-name')
  if (!found.every(({ address: ip }) => isPublicAddress(ip))) return failed('closed-address')
  return postTo(url, found[0]!, deadline, message)
}

/**
 * Posts to the very machine named, whatever its name may lead to by now.
 * @param ca who vouches for that machine, where it is none of the usual authorities
 */
export function postTo(
  url: URL,
  { address, family }: { address: string; family: number },
  signal: AbortSignal,
  { headers, body }: { headers: Record<string, string>; body: string },
  ca?: string,
): Promise<Posted> {
  return new Promise((resolve) => {
    const asked = request(
      url,
      {
        method: 'POST',
        signal,
        ca,
        agent: false,
        // Node asks for one address or for all, depending on its version's way of connecting.
        lookup: (_host, options, done) =>
          options.all ? done(null, [{ address, family }]) : done(null, address, family),
        headers: {
          'Content-Type': 'application/json; charset=utf-8',
          'Content-Length': Buffer.byteLength(body),
          'User-Agent': 'Corridor webhooks',
          ...headers,
        },
      },
      (answer) => {
        answer.destroy()
        resolve({ status: answer.statusCode ?? null, error: null })
      },
    )
    asked.on('error', (error: NodeJS.ErrnoException) =>
      resolve(failed(signal.aborted ? 'timeout' : (error.code ?? error.message).slice(0, 200))),
    )
    asked.end(body)
  })
}
