import { LRUCache } from 'lru-cache'
import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { ContentArea } from '#db/queries/versions.ts'

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

/** Bytes of all kept pages, compressed forms included: addresses without a query, and with one. */
const MOST_BYTES = { plain: 32 * 1024 * 1024, queried: 16 * 1024 * 1024 }
/** A longer address is somebody's experiment, not a page people share. */
const LONGEST_KEY = 512
const WORTH_COMPRESSING =
  /^(text\/|application\/(json|xml|atom\+xml|ld\+json|javascript|manifest\+json)|image\/svg)|\+(json|xml)/

type Kept = {
  /** The areas the page read and their versions then. */
  read: ReadonlyMap<ContentArea, number>
  etag: string
  status: number
  headers: Record<string, string>
  bodies: { identity: Buffer; gzip?: Buffer; br?: Buffer }
}

function shelf(maxSize: number) {
  return new LRUCache<string, Kept>({
    maxSize,
    sizeCalculation: ({ bodies }) =>
      bodies.identity.length + (bodies.gzip?.length ?? 0) + (bodies.br?.length ?? 0) + 1_024,
  })
}

export type Rendered = { status: number; headers: Record<string, string>; body: Buffer }

/** Public pages, kept with their compressed bytes until what they read changes. */
export class PageCache {
  // Queries can be made up without end; they push out one another, never the pages themselves.
  readonly #plain = shelf(MOST_BYTES.plain)
  readonly #queried = shelf(MOST_BYTES.queried)
  readonly #versionOf: (area: ContentArea) => number
  hits = 0
  misses = 0

  /** @param versionOf the present content version of an area */
  constructor(versionOf: (area: ContentArea) => number) {
    this.#versionOf = versionOf
  }

  /** Answers from memory. @returns false when the page is not kept or not fresh */
  serve(request: IncomingMessage, response: ServerResponse): boolean {
    const page = this.#fresh(request.url ?? '/')
    if (!page) {
      this.misses++
      return false
    }
    this.hits++
    send(request, response, page)
    return true
  }

  #shelfOf(key: string) {
    return key.includes('?') ? this.#queried : this.#plain
  }

  #fresh(key: string) {
    const pages = this.#shelfOf(key)
    const page = pages.get(key)
    if (!page) return undefined
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
   */
  async keep(
    key: string,
    page: Rendered,
    read: ReadonlyMap<ContentArea, number>,
  ): Promise<(request: IncomingMessage, response: ServerResponse) => void> {
    const type = page.headers['content-type'] ?? ''
    const worth = WORTH_COMPRESSING.test(type) && page.body.length > 512
    const [gz, br] = worth
      ? await Promise.all([
          gzipped(page.body, { level: 6 }),
          brotli(page.body, {
            params: {
              [constants.BROTLI_PARAM_QUALITY]: 6,
              [constants.BROTLI_PARAM_SIZE_HINT]: page.body.length,
            },
          }),
        ])
      : []
    const kept = {
      read,
      etag: `"${createHash('sha256').update(page.body).digest('base64url').slice(0, 22)}"`,
      status: page.status,
      headers: page.headers,
      bodies: { identity: page.body, gzip: gz, br },
    }
    if (key.length <= LONGEST_KEY) this.#shelfOf(key).set(key, kept)
    return (request, response) => send(request, response, kept)
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

function send(request: IncomingMessage, response: ServerResponse, page: Kept): void {
  const accepted = String(request.headers['accept-encoding'] ?? '')
  const encoding =
    page.bodies.br && ACCEPTS_BR.test(accepted)
      ? 'br'
      : page.bodies.gzip && ACCEPTS_GZIP.test(accepted)
        ? 'gzip'
        : undefined
  const etag = encoding ? `${page.etag.slice(0, -1)}-${encoding}"` : page.etag
  const body = encoding ? page.bodies[encoding]! : page.bodies.identity
  const headers: Record<string, string | number> = {
    ...page.headers,
    ETag: etag,
    Vary: 'Accept-Encoding, Cookie',
  }
  if (isHeld(request.headers['if-none-match'], etag)) {
    response.writeHead(304, headers)
    response.end()
    return
  }
  if (encoding) headers['Content-Encoding'] = encoding
  headers['Content-Length'] = body.length
  response.writeHead(page.status, headers)
  response.end(request.method === 'HEAD' ? undefined : body)
}
