import { inflateSync } from 'node:zlib'
import { findCredential, type Carried } from '#app/domain/clusters/badges/carrier.ts'
import { MOST_BYTES } from './fetch-public.ts'

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** Finds the credential in a file, fetched or uploaded: text, an SVG or a PNG picture. */
export function readCarrier(bytes: Buffer): Carried | undefined {
  if (bytes.subarray(0, 8).equals(PNG)) {
    const text = pngText(bytes)
    return text === undefined ? undefined : findCredential(text)
  }
  return findCredential(bytes.toString('utf8'))
}

// The chunk iTXt with the keyword «openbadgecredential» (Open Badges 3.0 §5.3.1); PNG specification §11.3.3.4.
function pngText(bytes: Buffer): string | undefined {
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = bytes.readUInt32BE(at)
    const data = bytes.subarray(at + 8, at + 8 + length)
    if (bytes.toString('latin1', at + 4, at + 8) === 'iTXt') {
      const text = internationalText(data)
      if (text?.keyword === 'openbadgecredential') return text.value
    }
    at += 12 + length
  }
  return undefined
}

function internationalText(data: Buffer): { keyword: string; value: string } | undefined {
  const end = data.indexOf(0)
  if (end < 1 || end + 3 > data.length) return undefined
  const compressed = data[end + 1] === 1
  const language = data.indexOf(0, end + 3)
  const translated = language < 0 ? -1 : data.indexOf(0, language + 1)
  if (translated < 0) return undefined
  const text = data.subarray(translated + 1)
  try {
    const value = compressed ? inflateSync(text, { maxOutputLength: MOST_BYTES }) : text
    return { keyword: data.toString('latin1', 0, end), value: value.toString('utf8') }
  } catch {
    return undefined
  }
}
