import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPicture, type PhotoKind } from '#app/domain/files/picture.ts'
import { jpeg, png, webp } from '../../fixtures/pictures.ts'

const SECRET = 'N 59.9 E 30.3'
const holds = (bytes: Uint8Array) => Buffer.from(bytes).includes(SECRET)
const made = {
  jpeg: (width: number, height: number, told: string) => jpeg({ width, height, told }),
  png: (width: number, height: number, told: string) => png({ width, height, told }),
  webp: (width: number, height: number, told: string) => webp({ width, height, told }),
} satisfies Record<PhotoKind, unknown>
const kinds = Object.keys(made) as PhotoKind[]
const side = fc.integer({ min: 1, max: 16_000 })

describe.each(kinds)('a picture as %s', (kind) => {
  test('tells its size and loses what was written beside it, once and for all', () => {
    fc.assert(
      fc.property(side, side, (width, height) => {
        const bytes = made[kind](width, height, SECRET)
        expect(holds(bytes)).toBe(true)
        const picture = readPicture(bytes, kind)!
        expect(picture).toMatchObject({ width, height })
        expect(holds(picture.bytes)).toBe(false)
        expect(readPicture(picture.bytes, kind)).toEqual(picture)
      }),
    )
  })

  test('without anything beside it stays as it is', () => {
    const bytes = made[kind](300, 200, '')
    expect(Buffer.compare(readPicture(bytes, kind)!.bytes, bytes)).toBe(0)
  })

  test('that breaks off is none, wherever it does', () => {
    const bytes = made[kind](300, 200, SECRET)
    for (let length = 0; length < bytes.length; length++)
      expect(readPicture(bytes.subarray(0, length), kind), `${length}`).toBeNull()
  })

  test('never fails on anything else', () => {
    const head = made[kind](300, 200, '').subarray(0, 16)
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (tail) => {
        readPicture(Uint8Array.from([...head, ...tail]), kind)
      }),
    )
  })
})

describe('a photograph by a camera held upright', () => {
  test.each([2, 3, 4, 5, 6, 7, 8])('keeps orientation %i and nothing else', (orientation) => {
    const bytes = jpeg({ width: 300, height: 200, told: SECRET, orientation })
    const { bytes: plain } = readPicture(bytes, 'jpeg')!
    expect(holds(plain)).toBe(false)
    expect(orientationIn(plain)).toBe(orientation)
    const again = readPicture(plain, 'jpeg')!
    expect(orientationIn(again.bytes)).toBe(orientation)
  })

  test('what follows the end of the picture is cut off', () => {
    const bytes = Buffer.concat([jpeg({ width: 300, height: 200 }), Buffer.from(SECRET)])
    expect(holds(readPicture(bytes, 'jpeg')!.bytes)).toBe(false)
  })
})

/** Read as Exif says, apart from how the portal reads it. */
function orientationIn(bytes: Uint8Array): number | undefined {
  const at = Buffer.from(bytes).indexOf('Exif\0\0')
  if (at < 0) return undefined
  const tiff = Buffer.from(bytes.subarray(at + 6))
  const little = tiff.toString('latin1', 0, 2) === 'II'
  const u16 = (i: number) => (little ? tiff.readUInt16LE(i) : tiff.readUInt16BE(i))
  const u32 = (i: number) => (little ? tiff.readUInt32LE(i) : tiff.readUInt32BE(i))
  const first = u32(4)
  for (let n = 0; n < u16(first); n++)
    if (u16(first + 2 + n * 12) === 0x0112) return u16(first + 2 + n * 12 + 8)
  return undefined
}
