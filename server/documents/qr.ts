import encodeQR from 'qr'

/** Modules of white around a QR (ISO/IEC 18004 §6.3.8). */
const QUIET = 4

/**
 * A QR as one path, in units of its modules, the white around it included. Medium correction: a fifth of what a
 * thumb or a fold may spoil, in the smallest symbol.
 */
export function qrPath(text: string): { size: number; path: string } {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET })
  const parts: string[] = []
  for (const [y, row] of rows.entries())
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue
      const from = x
      while (row[x + 1]) x++
      const width = x - from + 1
      parts.push(`M${from} ${y}h${width}v1h-${width}z`)
    }
  return { size: rows.length, path: parts.join('') }
}

/** The same as SVG, for documents. */
export function qrPicture(text: string): string {
  const { size, path } = qrPath(text)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size}" height="${size}"><path d="${path}" fill="#000"/></svg>`
}
