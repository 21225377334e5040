import type { LoaderFunctionArgs } from '@remix-run/node'
import { Readable } from 'node:stream'
import { attachment } from '#app/domain/shared/content-disposition.ts'
import { participantsImport } from '#app/i18n/participants-import.ts'
import { answer, langOf, notFound } from '#app/routes/answer.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { writeTable } from '#server/clusters/participants-import/write-table.ts'

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

/** `/:lang/clusters/:slug/participants/table.xlsx`: the list as it is, to be corrected and imported. */
export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const slug = args.params.slug ?? ''
  const format = /^table\.(csv|xlsx)$/.exec(args.params.table ?? '')?.[1] as keyof typeof types
  if (!format) throw notFound()
  const context = await signedIn(args)
  const parts = await answer(() => writeTable(context, { slug, lang, format }))
  const name = `${participantsImport[lang].fileName(slug)}.${format}`
  return new Response(Readable.toWeb(Readable.from(bytesOf(parts))) as ReadableStream, {
    headers: {
      'Content-Type': types[format],
      'Content-Disposition': attachment(name, `participants-${slug}.${format}`),
    },
  })
}

async function* bytesOf(parts: AsyncIterable<string | Uint8Array>) {
  for await (const part of parts) yield Buffer.from(part as string)
}
