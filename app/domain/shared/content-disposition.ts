/**
 * A Content-Disposition header for a file with a name in any script (RFC 6266, RFC 8187).
 * @param ascii the name for programs that know no other letters
 */
export function attachment(name: string, ascii: string): string {
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${ascii.replace(/[^\w. -]/g, '_')}"; filename*=UTF-8''${encoded}`
}
