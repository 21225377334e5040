import { attachment } from '#app/domain/shared/content-disposition.ts'

/**
 * A document made for one person. Shown in the browser, which is what a printer at the door needs; saved, it has this
 * name.
 * @param name in Latin letters, without the ending
 */
export function pdf(bytes: Uint8Array, name: string, { inline = false } = {}): Response {
  const file = `${name}.pdf`
  const disposition = attachment(file, file)
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Length': String(bytes.length),
      'Content-Disposition': inline ? disposition.replace(/^attachment/, 'inline') : disposition,
      'Cache-Control': 'private, no-store',
      'X-Robots-Tag': 'noindex',
    },
  })
}
