import { Busboy, type BusboyHeaders } from '@fastify/busboy'
import type { IncomingHttpHeaders } from 'node:http'
import type { Readable } from 'node:stream'

export type MultipartLimits = {
  /** Bytes of one file, by the name of its field; files of other fields are thrown away. */
  files: Readonly<Record<string, number>>
}

export type ReadMultipart = {
  form: FormData
  /** Fields with a file larger than allowed; it was not kept. */
  tooLarge: string[]
}

/** All text fields together, all files together, and how many of each. */
const MOST_TEXT_BYTES = 1024 * 1024
const MOST_FILE_BYTES = 40 * 1024 * 1024
const MOST_FILES = 20
const MOST_FIELDS = 2_000

/**
 * A form with files, read as it comes in: never more in memory than the limits allow. What is beyond them is
 * read and thrown away, so that the texts after it are kept and the browser hears the answer.
 * @throws Error where the body is no form with files, or ends early
 */
export function readMultipart(
  body: Readable,
  headers: IncomingHttpHeaders,
  { files }: MultipartLimits,
): Promise<ReadMultipart> {
  return new Promise((resolve, fail) => {
    const reject = (error: Error) => {
      body.resume()
      fail(error)
    }
    const form = new FormData()
    const tooLarge = new Set<string>()
    let texts = 0
    let held = 0
    const parser = new Busboy({
      headers: headers as BusboyHeaders,
      limits: {
        files: MOST_FILES,
        fields: MOST_FIELDS,
        fieldSize: MOST_TEXT_BYTES,
        fileSize: Math.max(0, ...Object.values(files)) + 1,
      },
    })
    parser.on('field', (name: string, value: string) => {
      texts += value.length
      if (texts <= MOST_TEXT_BYTES) form.append(name, value)
    })
    parser.on('file', (name: string, file, filename: string, _encoding, type: string) => {
      const most = Object.hasOwn(files, name) ? files[name]! : -1
      const chunks: Buffer[] = []
      let size = 0
      file.on('data', (chunk: Buffer) => {
        size += chunk.length
        if (most < 0 || tooLarge.has(name)) return
        if (size > most || held + chunk.length > MOST_FILE_BYTES) {
          tooLarge.add(name)
          for (const { length } of chunks.splice(0)) held -= length
          return
        }
        held += chunk.length
        chunks.push(chunk)
      })
      file.on('error', reject)
      file.on('end', () => {
        // A file field that was left empty is sent too, without a name.
        if (most >= 0 && !tooLarge.has(name) && filename)
          form.append(name, new File(chunks as Buffer<ArrayBuffer>[], filename, { type }))
      })
    })
    parser.on('error', reject)
    parser.on('finish', () => resolve({ form, tooLarge: [...tooLarge] }))
    body.on('error', reject)
    body.on('close', () => {
      if (!body.readableEnded) reject(new Error('the form ended early'))
    })
    body.pipe(parser)
  })
}
