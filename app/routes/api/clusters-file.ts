import type { LoaderFunctionArgs } from '@remix-run/node'
import { Readable } from 'node:stream'
import { attachment } from '#app/domain/shared/content-disposition.ts'
import { directory } from '#app/i18n/directory.ts'
import { exportClusters } from '#server/clusters/export-clusters.ts'
import { writeCsv } from '#server/clusters/write-csv.ts'
import { writeJson } from '#server/clusters/write-json.ts'
import { writeXlsx } from '#server/clusters/write-xlsx.ts'
import { answerProgram, askedFor, OPEN } from './public.ts'

const types = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const
type Format = keyof typeof types

/** Clusters up to which a file is kept in memory like a page; a longer one is written as it is sent. */
const KEPT = 2_000

/** The selection as a file: all pages of the list with the same query string. */
export function loader({ request, context }: LoaderFunctionArgs) {
  return answerProgram(async () => {
    const { query, lang } = askedFor(request)
    const { env } = context.portal
    const format = new URL(request.url).pathname.split('.').at(-1) as Format
    const select = () => exportClusters(context.portal.context(), lang, query, env.PUBLIC_URL)
    let selected = await select()
    if (selected.total <= KEPT) {
      // What is kept must be read after its version was noted.
      context.reads('clusters')
      selected = await select()
    }
    const headers = new Headers({ ...OPEN, 'Content-Type': types[format] })
    if (format !== 'json')
      headers.set(
        'Content-Disposition',
        attachment(`${directory[lang].file.name}.${format}`, `clusters.${format}`),
      )
    const content =
      format === 'json'
        ? writeJson(selected)
        : format === 'csv'
          ? writeCsv(selected, lang)
          : writeXlsx(selected, lang)
    const body = Readable.toWeb(Readable.from(bytesOf(content))) as ReadableStream
    return new Response(body, { headers })
  })
}

export { refuseWrites as action } from './public.ts'

async function* bytesOf(parts: AsyncIterable<string | Uint8Array>) {
  const encoder = new TextEncoder()
  for await (const part of parts) yield typeof part === 'string' ? encoder.encode(part) : part
}
