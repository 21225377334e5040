import { LRUCache } from 'lru-cache'
import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { ContentArea } from '#db/queries/versions.ts'

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

/** Bytes of all kept pages, compressed forms included: of addresses without a query, and with one. */
const MOST_BYTES = { plain: 32 * 1024 * 1024, queried: 8 * 1024 * 1024 }
/** A longer address is somebody's experiment, not a page people share. */
const LONGEST_KEY = 512
const WORTH_COMPRESSING =
  /^(text\/|application\/(json|xml|atom\+xml|ld\+json|javascript|manifest\+json)|image\/svg)|\+(json|xml)/

type Coding = 'identity' | 'gzip' | 'br'

/** One coding of a page, with everything about its answer made beforehand. */
type Variant = {
  etag: string
  headers: readonly string[]
  unchanged: readonly string[]
  body: Buffer
}

type Kept = {
  /** The areas the page read and their versions then. */
  read: ReadonlyMap<ContentArea, number>
  /** When it stops being true by itself, in milliseconds of the clock; Infinity where it does not. */
  until: number
  status: number
  /** Headers of every coding, a 304 included. */
  common: readonly string[]
  tag: string
  codable: boolean
  variants: Partial<Record<Coding, Variant>> & { identity: Variant }
}

function shelf(maxSize: number) {
  return new LRUCache<string, Kept>({
    maxSize,
    sizeCalculation: ({ variants }) =>
      Object.values(variants).reduce((bytes, { body }) => bytes + body.length + 1_024, 0),
  })
}

const compressed = {
  gzip: (body: Buffer) => gzipped(body, { level: 6 }),
  br: (body: Buffer) =>
    brotli(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 6,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
}

function variantOf(common: readonly string[], tag: string, coding: Coding, body: Buffer): Variant {
  const etag = coding === 'identity' ? `"${tag}"` : `"${tag}-${coding}"`
  const unchanged = [...common, 'ETag', etag]
  const coded = coding === 'identity' ? [] : ['Content-Encoding', coding]
  return {
    etag,
    unchanged,
    headers: [...unchanged, ...coded, 'Content-Length', String(body.length)],
    body,
  }
}

export type Rendered = { status: number; headers: Record<string, string>; body: Buffer }

/** Public pages, kept with their compressed bytes until what they read changes. */
export class PageCache {
  // Queries can be made up without end; they push out one another, never the pages themselves.
  readonly #plain = shelf(MOST_BYTES.plain)
  readonly #queried = shelf(MOST_BYTES.queried)
  readonly #versionOf: (area: ContentArea) => number
  readonly #fixed: readonly string[]
  hits = 0
  misses = 0

  /**
   * @param versionOf the present content version of an area
   * @param fixed headers that every kept page carries
   */
  constructor(versionOf: (area: ContentArea) => number, fixed: Record<string, string> = {}) {
    this.#versionOf = versionOf
    this.#fixed = Object.entries(fixed).flat()
  }

  /** Answers from memory. @returns false when the page is not kept or not fresh */
  serve(request: IncomingMessage, response: ServerResponse, requestId: string): boolean {
    const key = request.url ?? '/'
    const page = this.#fresh(key)
    if (!page) {
      this.misses++
      return false
    }
    this.hits++
    const coding = page.codable ? accepted(request) : 'identity'
    const variant = page.variants[coding]
    if (variant) send(request, response, page.status, variant, requestId)
    else
      void this.#code(key, page, coding).then((v) =>
        send(request, response, page.status, v, requestId),
      )
    return true
  }

  #shelfOf(key: string) {
    return key.includes('?') ? this.#queried : this.#plain
  }

  #fresh(key: string) {
    const pages = this.#shelfOf(key)
    const page = pages.get(key)
    if (!page) return undefined
    if (page.until !== Infinity && page.until <= Date.now()) {
      pages.delete(key)
      return undefined
    }
    for (const [area, version] of page.read) {
      if (version === this.#versionOf(area)) continue
      pages.delete(key)
      return undefined
    }
    return page
  }

  /**
   * Keeps a page just rendered and returns what answers with it.
   * @param read the areas it read, with their versions from before the reading
   * @param until when it stops being true by itself
   */
  async keep(
    request: IncomingMessage,
    page: Rendered,
    read: ReadonlyMap<ContentArea, number>,
    until = Infinity,
  ): Promise<(response: ServerResponse, requestId: string) => void> {
    const type = page.headers['content-type'] ?? ''
    const tag = createHash('sha256').update(page.body).digest('base64url').slice(0, 22)
    const common = [
      ...this.#fixed,
      ...Object.entries(page.headers).flat(),
      'Vary',
      'Accept-Encoding, Cookie',
    ]
    const kept: Kept = {
      read,
      until,
      status: page.status,
      common,
      tag,
      codable: WORTH_COMPRESSING.test(type) && page.body.length > 512,
      variants: { identity: variantOf(common, tag, 'identity', page.body) },
    }
    const coding = kept.codable ? accepted(request) : 'identity'
    const variant = await this.#code(request.url ?? '/', kept, coding)
    return (response, requestId) => send(request, response, kept.status, variant, requestId)
  }

  /** Adds a coding when it is first asked for: of a page seen once, two of three never are. */
  async #code(key: string, page: Kept, coding: Coding): Promise<Variant> {
    const { body } = page.variants.identity
    const variant =
      coding === 'identity'
        ? page.variants.identity
        : variantOf(page.common, page.tag, coding, await compressed[coding](body))
    page.variants[coding] = variant
    if (key.length <= LONGEST_KEY) this.#shelfOf(key).set(key, page)
    return variant
  }

  get size(): { pages: number; bytes: number } {
    const [plain, queried] = [this.#plain, this.#queried]
    return {
      pages: plain.size + queried.size,
      bytes: plain.calculatedSize + queried.calculatedSize,
    }
  }
}

// A coding named with q=0 is refused (RFC 9110 §12.5.3).
const ACCEPTS_BR = /\bbr\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/
export const ACCEPTS_GZIP = /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/

/** Whether the browser holds these bytes already; proxies mark the tags they pass on as weak. */
function isHeld(given: string | undefined, etag: string): boolean {
  if (given === undefined) return false
  return given === etag || given.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
}

function codingOf(accepted: string): Coding {
  return ACCEPTS_BR.test(accepted) ? 'br' : ACCEPTS_GZIP.test(accepted) ? 'gzip' : 'identity'
}

// Browsers send a handful of forms of this header; whoever makes up others pays the parsing.
const codings = new LRUCache<string, Coding>({ max: 100 })

function accepted(request: IncomingMessage): Coding {
  const header = request.headers['accept-encoding']
  if (typeof header !== 'string') return 'identity'
  let coding = codings.get(header)
  if (!coding) codings.set(header, (coding = codingOf(header)))
  return coding
}

// Written as one flat list: it skips Node's header table, half the cost of an answer from memory.
function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  { etag, headers, unchanged, body }: Variant,
  requestId: string,
): void {
  if (isHeld(request.headers['if-none-match'], etag)) {
    response.writeHead(304, [...unchanged, 'X-Request-Id', requestId])
    response.end()
    return
  }
  response.writeHead(status, [...headers, 'X-Request-Id', requestId])
  response.end(request.method === 'HEAD' ? undefined : body)
}
