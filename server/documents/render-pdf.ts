import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { prelude } from './prelude.ts'
import type { Answer, Ask } from './worker.ts'

/** A document's form, in Typst. What it says comes as data. */
export type Template = { name: string; source: string }

export type Document = {
  template: Template
  /** Whatever JSON can hold: `data` in the template. Texts in it stay texts, whatever signs they have. */
  data: unknown
  /** Texts to be drawn as QR: `code(0, size, alt)` in the template. */
  codes?: readonly string[]
  /** Long work in the background: somebody who waits for one page need not wait for it. */
  bulk?: boolean
  /** Told how many of `codes.length` parts are done, now and then. */
  progress?: (done: number) => Promise<void>
}

/** A document that takes longer than this is broken, ms. */
const PATIENCE_MS = 120_000
/** A thread nobody asks for so long gives its memory back, ms. */
const IDLE_MS = 60_000

type Waiting = {
  resolve: (bytes: Uint8Array) => void
  reject: (error: Error) => void
  share: (share: number) => void
  timer: NodeJS.Timeout
}
type Lane = { worker: Worker; waiting: Map<number, Waiting>; idle?: NodeJS.Timeout }

const lanes = new Map<'quick' | 'bulk', Lane>()
let asked = 0

/**
 * Sets a document as PDF in a thread of its own: pages are answered meanwhile. Nothing is written to disk. The same
 * template and data give the same bytes.
 * @throws Error when the template is at fault: no data may make a document fail
 */
export const renderPdf = (document: Document) => render(document, 'pdf')

/**
 * The same document as a picture, for a page that prints it itself; of one page only.
 * @throws Error as `renderPdf`
 */
export const renderSvg = (document: Document) => render(document, 'svg')

function render(
  { template, data, codes = [], bulk = false, progress }: Document,
  as: Ask['as'],
): Promise<Uint8Array> {
  const lane = laneOf(bulk ? 'bulk' : 'quick')
  const id = ++asked
  clearTimeout(lane.idle)
  lane.worker.ref()
  return new Promise<Uint8Array>((resolve, reject) => {
    const timer = setTimeout(() => {
      end(bulk ? 'bulk' : 'quick', new Error(`The document ${template.name} takes too long`))
    }, PATIENCE_MS)
    lane.waiting.set(id, {
      resolve,
      reject: (error) => reject(new Error(`${template.name}: ${error.message}`)),
      // Who may no longer work on it says so here: the document is finished for nobody, which costs a moment.
      share: (share) => void progress?.(Math.floor(share * codes.length)).catch(reject),
      timer,
    })
    const source = prelude + template.source
    const ask: Ask = { id, as, source, data: JSON.stringify(data), codes }
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    lane.worker.postMessage(ask)
  })
}

function laneOf(name: 'quick' | 'bulk'): Lane {
  const known = lanes.get(name)
  if (known) return known
  const worker = startWorker()
  const lane: Lane = { worker, waiting: new Map() }
  worker.on('message', (answer: Answer) => {
    const waiting = lane.waiting.get(answer.id)
    if (!waiting) return
    if ('share' in answer) return waiting.share(answer.share)
    lane.waiting.delete(answer.id)
    clearTimeout(waiting.timer)
    if ('bytes' in answer) waiting.resolve(answer.bytes)
    else waiting.reject(new Error(answer.error))
    if (lane.waiting.size > 0) return
    worker.unref()
    lane.idle = setTimeout(() => end(name), IDLE_MS)
    lane.idle.unref()
  })
  worker.on('error', (error) => end(name, error as Error, lane))
  worker.on('exit', () => end(name, new Error('The thread of documents ended'), lane))
  lanes.set(name, lane)
  return lane
}

/** Ends a lane; who still waits is told why. The next document starts a new one. */
function end(name: 'quick' | 'bulk', error?: Error, only?: Lane): void {
  const lane = only ?? lanes.get(name)
  if (!lane) return
  if (lanes.get(name) === lane) lanes.delete(name)
  clearTimeout(lane.idle)
  for (const { reject, timer } of lane.waiting.values()) {
    clearTimeout(timer)
    reject(error ?? new Error('The thread of documents was stopped'))
  }
  lane.waiting.clear()
  void lane.worker.terminate()
}

/** The worker as built; from source where this file is source too: in tests, and while developing. */
function startWorker(): Worker {
  const here = fileURLToPath(import.meta.url)
  if (!here.endsWith('.ts')) return new Worker(resolve('build/node/documents-worker.js'))
  const source = pathToFileURL(join(dirname(here), 'worker.ts')).href
  const load = `import('tsx/esm/api').then(({ register }) => (register(), import(${JSON.stringify(source)})))`
  return new Worker(load, { eval: true })
}
