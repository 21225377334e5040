import { lookup } from 'node:dns/promises'
import { request } from 'node:https'
import { BlockList, isIP } from 'node:net'

/** Most a foreign answer may weigh, and how long it may take in all. */
export const MOST_BYTES = 256 * 1024
const MOST_MS = 5_000

/** Why a foreign address gave nothing. */
export class Unreachable extends Error {
  override name = 'Unreachable'
  /** The address is one the portal must not call; otherwise it was called in vain. */
  readonly forbidden: boolean
  constructor(forbidden: boolean, message: string) {
    super(message)
    this.forbidden = forbidden
  }
}

/** Gets the bytes behind an address. @throws Unreachable */
export type FetchPublic = (address: string) => Promise<Buffer>

// Everything that is not the open internet (IANA special-purpose registries, RFC 6890): this machine,
// its neighbours, the clouds' metadata services, multicast, and IPv6 forms that hide an IPv4 address.
const closed = new BlockList()
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  closed.addSubnet(net, bits, 'ipv4')
const open6 = new BlockList()
// Only global unicast is open; what in it embeds IPv4 or is not routed is closed again.
open6.addSubnet('2000::', 3, 'ipv6')
const closed6 = new BlockList()
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  closed6.addSubnet(net, bits, 'ipv6')

/** Whether an IP address is on the open internet. */
export function isPublicAddress(ip: string): boolean {
  const family = isIP(ip)
  if (family === 4) return !closed.check(ip, 'ipv4')
  return family === 6 && open6.check(ip, 'ipv6') && !closed6.check(ip, 'ipv6')
}

/**
 * Whether an address may be called at all, before anything is looked up: https on its usual port, no
 * user name in it, and a host with a dot.
 */
export function mayBeCalled(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, port, username, password, hostname } = new URL(address)
  const ip = hostname.replace(/^\[|\]$/g, '')
  return (
    protocol === 'https:' &&
    port === '' &&
    username === '' &&
    password === '' &&
    (isIP(ip) ? isPublicAddress(ip) : hostname.includes('.'))
  )
}

/**
 * Fetches a stranger's address without becoming a stranger's tool: https only, the open internet only,
 * the very address that was looked up and found public (a name that answers differently the second time
 * gains nothing), no redirects, no credentials, little time, few bytes.
 */
export const fetchPublic: FetchPublic = async (address) => {
  if (!mayBeCalled(address)) throw new Unreachable(true, 'not an address the portal calls')
  const url = new URL(address)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const deadline = AbortSignal.timeout(MOST_MS)
  const found = await lookup(host, { all: true }).catch(() => [])
  if (found.length === 0) throw new Unreachable(false, 'the name is unknown')
  if (!found.every(({ address: ip }) => isPublicAddress(ip)))
    throw new Unreachable(true, 'the name leads into a closed network')
  return getFrom(url, found[0]!, deadline)
}

/**
 * Gets an address from the very machine named, whatever its name may lead to by now.
 * @param ca who vouches for that machine, where it is none of the usual authorities
 * @throws Unreachable
 */
export function getFrom(
  url: URL,
  { address, family }: { address: string; family: number },
  signal: AbortSignal,
  ca?: string,
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const fail = (message: string) => reject(new Unreachable(false, message))
    const asked = request(
      url,
      {
        signal,
        ca,
        agent: false,
        // Node asks for one address or for all, depending on its version's way of connecting.
        lookup: (_host, options, done) =>
          options.all ? done(null, [{ address, family }]) : done(null, address, family),
        headers: {
          Accept: 'application/vc+jwt, application/json, image/svg+xml, image/png;q=0.9, */*;q=0.1',
          'Accept-Encoding': 'identity',
          'User-Agent': 'Corridor badge verifier',
        },
      },
      (answer) => {
        if (answer.statusCode !== 200) {
          answer.destroy()
          return fail(`answered ${answer.statusCode}`)
        }
        const chunks: Buffer[] = []
        let bytes = 0
        answer.on('data', (chunk: Buffer) => {
          bytes += chunk.length
          if (bytes > MOST_BYTES) {
            answer.destroy()
            return fail('too large')
          }
          chunks.push(chunk)
        })
        answer.on('end', () => resolve(Buffer.concat(chunks)))
        answer.on('error', (error) => fail(error.message))
      },
    )
    asked.on('error', (error) => fail(error.message))
    asked.end()
  })
}
