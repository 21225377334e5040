import encodeQR from 'qr'

/** Modules of white around a QR code, by ISO/IEC 18004. */
const QUIET = 4

/** A QR code as a drawing: its modules as one path, in units of a module, with the white around it. */
export type QrDrawing = { size: number; path: string }

/** Draws a text as a QR code. */
export function drawQr(text: string): QrDrawing {
  const rows = encodeQR(text, 'raw', { border: QUIET })
  const path = rows
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('')
  return { size: rows.length, path }
}
