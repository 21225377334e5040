/** What a credential comes in: as it was pasted, uploaded or fetched. */
export type Carried =
  | { kind: 'jwt'; jwt: string }
  /** The visible text of a JSON credential, and the signature that came with it. */
  | { kind: 'json'; shown: Record<string, unknown>; jwt: string | null; embedded: boolean }

const COMPACT_JWS = /^[\w-]+\.[\w-]+\.[\w-]*$/

/**
 * Finds the credential in a text: a compact JWS, JSON, or the code of an SVG picture that carries either.
 * @returns undefined where there is none
 */
export function findCredential(text: string): Carried | undefined {
  const trimmed = text.replace(/^\ufeff/, '').trim()
  if (COMPACT_JWS.test(trimmed)) return { kind: 'jwt', jwt: trimmed }
  if (trimmed.startsWith('{')) return inJson(trimmed)
  if (trimmed.startsWith('<')) return inSvg(trimmed)
  return undefined
}

function inJson(text: string): Carried | undefined {
  let shown: unknown
  try {
    shown = JSON.parse(text)
  } catch {
    return undefined
  }
  if (typeof shown !== 'object' || shown === null || Array.isArray(shown)) return undefined
  const record = shown as Record<string, unknown>
  // EnvelopedVerifiableCredential (VCDM 2.0): the whole is in its id.
  const enveloped =
    typeof record.id === 'string' && /^data:application\/vc\+jwt,([\w.-]+)$/.exec(record.id)
  if (enveloped) return findCredential(enveloped[1]!)
  const proofs = [record.proof].flat().filter((one) => typeof one === 'object' && one !== null)
  const jwt = proofs
    .map((proof) => (proof as { jwt?: unknown }).jwt)
    .find((one): one is string => typeof one === 'string' && COMPACT_JWS.test(one))
  const { proof: _, ...visible } = record
  // Any object is JSON; only one that calls itself a credential, or carries one, is worth explaining.
  const types = [record.type].flat()
  if (!jwt && !types.includes('VerifiableCredential')) return undefined
  return { kind: 'json', shown: visible, jwt: jwt ?? null, embedded: proofs.length > 0 }
}

// «Baking» (Open Badges 3.0 §5.3): the attribute `verify` holds a JWS, the element's text holds JSON.
// Searched by hand in steps that each look once: a made-up file must not make a pattern run for minutes.
function inSvg(text: string): Carried | undefined {
  const start = text.search(/<(?:[\w-]{1,40}:)?credential[\s/>]/)
  if (start < 0) return undefined
  const end = text.indexOf('>', start)
  if (end < 0) return undefined
  const tag = text.slice(start, end)
  const at = tag.indexOf('verify=')
  if (at >= 0) {
    const quote = tag[at + 7] ?? ''
    const close = tag.indexOf(quote, at + 8)
    const jwt = tag.slice(at + 8, close)
    if (/["']/.test(quote) && close > 0 && COMPACT_JWS.test(jwt)) return { kind: 'jwt', jwt }
  }
  if (tag.endsWith('/')) return undefined
  const closing = text.indexOf('</', end)
  if (closing < 0) return undefined
  const content = text
    .slice(end + 1, closing)
    .trim()
    .replace(/^<!\[CDATA\[/, '')
    .replace(/\]\]>$/, '')
    .trim()
  return content.startsWith('<') ? undefined : findCredential(content)
}

/** Whether two texts of JSON say the same: the order of members does not matter, that of lists does. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>]
  const keys = Object.keys(left)
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && sameJson(left[key], right[key]))
  )
}
