import type { AppLoadContext, EntryContext, HandleErrorFunction } from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { Writable } from 'node:stream'
import type { ReactElement } from 'react'
import { renderToPipeableStream, renderToString } from 'react-dom/server'
import type { Lang } from '#app/domain/shared/lang.ts'
import { LangProvider } from '#app/i18n/messages.ts'
import { RenderContext } from '#app/ui/render-context.ts'

// The Node entry reaches all that has state through this module (docs/decisions/003).
export { openPortal } from '#server/portal.ts'

/** A render that suspends this long, in ms, is broken: pages wait for nothing once their data are there. */
const RENDER_TIMEOUT = 10_000
// Remix holds a page's data until this has passed, finished or not; no data of ours come late.
export const streamTimeout = 500

const drawn = new WeakMap<object, string>()

/** Parts of pages drawn once: they live as long as the data they show. */
function keep(of: object, lang: Lang, contents: ReactElement): string {
  let html = drawn.get(of)
  if (html === undefined) {
    html = renderToString(<LangProvider value={lang}>{contents}</LangProvider>)
    drawn.set(of, html)
  }
  return html
}

let last: Promise<unknown> = Promise.resolve()

/**
 * Draws one page at a time: its data are there, so nothing but the processor is waited for, and pages drawn
 * alternately would only live longer in memory, each of them.
 */
export default function handleRequest(...page: Parameters<typeof draw>): Promise<Response> {
  const own = last.then(() => draw(...page))
  last = own.catch(() => {})
  return own
}

function draw(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  const { nonce, requestId } = context
  return new Promise((resolve, reject) => {
    let failed = false
    const { pipe, abort } = renderToPipeableStream(
      <RenderContext.Provider value={{ nonce, requestId, keep }}>
        <RemixServer context={remix} url={request.url} abortDelay={RENDER_TIMEOUT} nonce={nonce} />
      </RenderContext.Provider>,
      {
        nonce,
        // The whole page or an error page, never half of one: nothing here streams late data.
        onAllReady() {
          clearTimeout(timer)
          headers.set('Content-Type', 'text/html; charset=utf-8')
          pipe(
            collect((body) => {
              // Beside the response: within it a page would be copied three times on its way.
              const response = new Response(null, { status: failed ? 500 : status, headers })
              context.page = { response, body }
              resolve(response)
            }),
          )
        },
        onShellError(error) {
          clearTimeout(timer)
          reject(error)
        },
        onError(error) {
          failed = true
          if (!request.signal.aborted) reject(error)
        },
      },
    )
    const timer = setTimeout(abort, RENDER_TIMEOUT)
  })
}

export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (isRouteErrorResponse(error)) context.refused = error
  // A form sent where none is taken, an unknown address: the reader's slip, told by the request's own line.
  if (request.signal.aborted || (isRouteErrorResponse(error) && error.status < 500)) return
  context.portal.log.error({ err: error, requestId: context.requestId }, 'render')
}

/**
 * Gathers a page's bytes: it is complete before it is sent, so no stream need stand between.
 * React 18 writes a NUL byte where a letter of two bytes did not fit the end of its 2,048-byte buffer,
 * about one in thirty kilobytes of Russian; no page of ours has a NUL of its own. React 19 mends it.
 */
function collect(done: (page: Buffer) => void): Writable {
  const chunks: Buffer[] = []
  return new Writable({
    highWaterMark: Number.MAX_SAFE_INTEGER,
    write(chunk: Buffer, _encoding, next) {
      chunks.push(chunk.includes(0) ? Buffer.from(chunk.filter((byte) => byte !== 0)) : chunk)
      next()
    },
    final(next) {
      done(Buffer.concat(chunks))
      next()
    },
  })
}
