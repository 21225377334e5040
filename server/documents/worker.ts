import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { setPriority } from 'node:os'
import { parentPort } from 'node:worker_threads'
import type * as Typst from '@myriaddreamin/typst-ts-node-compiler'
import { qrPicture } from './qr.ts'

/** What the main thread asks for. */
export type Ask = {
  id: number
  as: 'pdf' | 'svg'
  source: string
  /** JSON: strings in it are text to Typst, never markup. */
  data: string
  /** Texts to be drawn as QR. */
  codes: readonly string[]
}
/** What it is given back: how far it is, 0 to 1, any number of times; then the end. */
export type Answer = { id: number } & (
  { share: number } | { bytes: Uint8Array } | { error: string }
)

const require = createRequire(import.meta.url)
const { NodeCompiler } = require('@myriaddreamin/typst-ts-node-compiler') as typeof Typst

const FONTS = [
  '@expo-google-fonts/golos-text/400Regular/GolosText_400Regular.ttf',
  '@expo-google-fonts/golos-text/500Medium/GolosText_500Medium.ttf',
  '@expo-google-fonts/golos-text/600SemiBold/GolosText_600SemiBold.ttf',
  '@expo-google-fonts/golos-text/700Bold/GolosText_700Bold.ttf',
  '@expo-google-fonts/literata/400Regular/Literata_400Regular.ttf',
  '@expo-google-fonts/literata/400Regular_Italic/Literata_400Regular_Italic.ttf',
  '@expo-google-fonts/literata/600SemiBold/Literata_600SemiBold.ttf',
]

/** Pages come first: on Linux this is a thread's own, and the threads Typst starts inherit it. */
const BEHIND = 10
if (process.platform === 'linux') setPriority(BEHIND)

const compiler = NodeCompiler.create({
  // Templates bring all they need: nothing is read from this folder, for it does not exist.
  workspace: '/nonexistent',
  fontArgs: [{ fontBlobs: FONTS.map((name) => readFileSync(require.resolve(name))) }],
})

/** How many documents ago something must have been of use to be kept. */
const REMEMBERED = 5

/** How far a document is once its QR are drawn, and once it is set. */
const DRAWN = 0.1
const SET = 0.9
/** QR drawn between two words about it. */
const SAID_EVERY = 25

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
const tell = (answer: Answer) => parentPort!.postMessage(answer)

parentPort!.on('message', ({ id, as, source, data, codes }: Ask) => {
  let answer: Answer
  try {
    const say = (share: number) => tell({ id, share })
    const pictures = codes.map((text, n) => {
      if (n % SAID_EVERY === SAID_EVERY - 1) say((DRAWN * n) / codes.length)
      return qrPicture(text)
    })
    const document = compile(source, { data, codes: JSON.stringify(pictures) })
    say(SET)
    answer = { id, bytes: as === 'svg' ? Buffer.from(compiler.plainSvg(document)) : pdf(document) }
  } catch (error) {
    answer = { id, error: error instanceof Error ? error.message : String(error) }
  }
  tell(answer)
  compiler.evictCache(REMEMBERED)
})

function compile(mainFileContent: string, inputs: Record<string, string>): Typst.NodeTypstDocument {
  const outcome = compiler.compile({ mainFileContent, inputs })
  const document = outcome.result
  if (!document) {
    const diagnostics = outcome.takeDiagnostics()
    throw new Error(JSON.stringify(diagnostics?.shortDiagnostics ?? 'no document'))
  }
  return document
}

/** What a screen reader can rely on (ISO 14289-1). */
const ACCESSIBLE = 'ua-1'

/**
 * Tagged, and to the standard. It refuses a document over one letter that no face has, and people's names have many:
 * such a one is tagged still, and does not claim the standard.
 */
function pdf(document: Typst.NodeTypstDocument): Uint8Array {
  try {
    return compiler.pdf(document, { pdfStandard: ACCESSIBLE })
  } catch {
    return compiler.pdf(document, { pdfTags: true })
  }
}
