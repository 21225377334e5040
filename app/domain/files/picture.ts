/** What a picture is, as its own bytes say. */
export type Picture = {
  width: number
  height: number
  /** The same picture without what a camera or an editor wrote beside it: the place, the device, a preview. */
  bytes: Uint8Array
}

/** Kinds of pictures a photograph may come as. */
export const photoKinds = ['jpeg', 'png', 'webp'] as const
export type PhotoKind = (typeof photoKinds)[number]

/** Bytes of the largest photograph: shown at 96 pixels, it needs no more. */
export const LARGEST_PHOTO = 1024 * 1024
/** The shortest and the longest side of a photograph, in pixels. */
export const PHOTO_SIDE = { least: 160, most: 6000 }

/** Reads a picture. @returns null where the bytes break off or contradict themselves */
export function readPicture(bytes: Uint8Array, kind: PhotoKind): Picture | null {
  const read = kind === 'jpeg' ? readJpeg : kind === 'png' ? readPng : readWebp
  try {
    const picture = read(bytes)
    return picture && picture.width > 0 && picture.height > 0 ? picture : null
  } catch (error) {
    // A view read beyond its end.
    if (error instanceof RangeError) return null
    throw error
  }
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
const latin = (bytes: Uint8Array, from: number, length: number) =>
  String.fromCharCode(...bytes.subarray(from, from + length))

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** ITU-T T.81, annex B: segments up to the end of the image; what follows it is no part of the picture. */
function readJpeg(bytes: Uint8Array): Picture | null {
  const view = viewOf(bytes)
  const parts = [bytes.subarray(0, 2)]
  let size = { width: 0, height: 0 }
  let turned = false
  for (let at = 2; ;) {
    if (view.getUint8(at) !== 0xff) return null
    const marker = view.getUint8(at + 1)
    if (marker === 0xff) {
      at++
      continue
    }
    if (marker === 0xd9) {
      parts.push(bytes.subarray(at, at + 2))
      return { ...size, bytes: joined(parts) }
    }
    const length = view.getUint16(at + 2)
    let end = at + 2 + length
    if (length < 2 || end > bytes.length) return null
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    // The data of a scan runs on to the next marker that is neither stuffing nor a restart.
    if (marker === 0xda) while (!endsScan(view.getUint8(end), view.getUint8(end + 1))) end++
    const segment = bytes.subarray(at, end)
    const orientation = marker === 0xe1 && !turned ? orientationOf(segment) : 1
    if (orientation > 1) {
      turned = true
      parts.push(orientationSegment(orientation))
    } else if (isOfPicture(marker, segment)) parts.push(segment)
    at = end
  }
}

const endsScan = (first: number, second: number) =>
  first === 0xff && second !== 0x00 && second !== 0xff && !(second >= 0xd0 && second <= 0xd7)

/** Application segments and comments say something about a picture; only these few change how it looks. */
function isOfPicture(marker: number, segment: Uint8Array): boolean {
  if (marker === 0xfe) return false
  if (marker < 0xe0 || marker > 0xef) return true
  if (marker === 0xe0) return latin(segment, 4, 4) === 'JFIF'
  if (marker === 0xe2) return latin(segment, 4, 11) === 'ICC_PROFILE'
  return marker === 0xee && latin(segment, 4, 5) === 'Adobe'
}

/** How a camera was held: 1 … 8 as in Exif, tag 0x0112 of the first directory. */
function orientationOf(segment: Uint8Array): number {
  if (latin(segment, 4, 6) !== 'Exif\0\0') return 1
  const tiff = viewOf(segment.subarray(10))
  if (tiff.byteLength < 8) return 1
  const little = tiff.getUint16(0) === 0x4949
  const first = tiff.getUint32(4, little)
  if (first + 2 > tiff.byteLength) return 1
  const entries = tiff.getUint16(first, little)
  for (let n = 0; n < entries; n++) {
    const at = first + 2 + n * 12
    if (at + 12 > tiff.byteLength) return 1
    if (tiff.getUint16(at, little) !== 0x0112) continue
    const value = tiff.getUint16(at + 8, little)
    return value >= 1 && value <= 8 ? value : 1
  }
  return 1
}

/** An Exif segment that says nothing but the orientation. */
const orientationSegment = (value: number) =>
  Uint8Array.from(
    [
      [0xff, 0xe1, 0x00, 0x22],
      [0x45, 0x78, 0x69, 0x66, 0x00, 0x00],
      [0x4d, 0x4d, 0x00, 0x2a, 0x00, 0x00, 0x00, 0x08],
      [0x00, 0x01],
      [0x01, 0x12, 0x00, 0x03, 0x00, 0x00, 0x00, 0x01, 0x00, value, 0x00, 0x00],
      [0x00, 0x00, 0x00, 0x00],
    ].flat(),
  )

const TOLD_BY_PNG = new Set(['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME'])

/** PNG, third edition, 5: chunks up to IEND. */
function readPng(bytes: Uint8Array): Picture | null {
  const view = viewOf(bytes)
  if (latin(bytes, 12, 4) !== 'IHDR') return null
  const size = { width: view.getUint32(16), height: view.getUint32(20) }
  const parts = [bytes.subarray(0, 8)]
  for (let at = 8; ;) {
    const end = at + 12 + view.getUint32(at)
    if (end > bytes.length) return null
    const type = latin(bytes, at + 4, 4)
    if (!TOLD_BY_PNG.has(type)) parts.push(bytes.subarray(at, end))
    if (type === 'IEND') return { ...size, bytes: joined(parts) }
    at = end
  }
}

/** RFC 9649: a RIFF file of chunks, each padded to an even length. */
function readWebp(bytes: Uint8Array): Picture | null {
  const view = viewOf(bytes)
  const end = view.getUint32(4, true) + 8
  if (end > bytes.length) return null
  const parts: Uint8Array[] = []
  let size: { width: number; height: number } | undefined
  for (let at = 12; at + 8 <= end;) {
    const type = latin(bytes, at, 4)
    const length = view.getUint32(at + 4, true)
    const next = at + 8 + length + (length % 2)
    if (at + 8 + length > end) return null
    const chunk = bytes.slice(at, Math.min(next, end))
    const own = viewOf(chunk)
    if (type === 'VP8X') {
      size = { width: uint24(own, 12) + 1, height: uint24(own, 15) + 1 }
      // Neither Exif nor XMP follows any more.
      chunk[8]! &= ~0x0c
    } else if (type === 'VP8 ')
      size ??= {
        width: own.getUint16(14, true) & 0x3fff,
        height: own.getUint16(16, true) & 0x3fff,
      }
    else if (type === 'VP8L') {
      const packed = own.getUint32(9, true)
      size ??= { width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1 }
    }
    if (type !== 'EXIF' && type !== 'XMP ') parts.push(chunk)
    at = next
  }
  if (!size) return null
  const head = bytes.slice(0, 12)
  const whole = joined([head, ...parts])
  viewOf(whole).setUint32(4, whole.length - 8, true)
  return { ...size, bytes: whole }
}

const uint24 = (view: DataView, at: number) =>
  view.getUint16(at, true) + view.getUint8(at + 2) * 0x10000
