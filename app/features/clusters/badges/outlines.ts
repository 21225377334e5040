import type { Glyphs } from './glyphs.ts'
import { regular } from './golos-regular.ts'
import { semibold } from './golos-semibold.ts'

export type Weight = 'regular' | 'semibold'
const fonts: Record<Weight, Glyphs> = { regular, semibold }

/** What stands for a letter the font has not: a hollow square. */
const MISSING = [640, 'M80 0V-700H560V0ZM150 -70H490V-630H150Z'] as const satisfies Glyphs[string]

const glyphOf = (font: Glyphs, letter: string) => font[letter] ?? MISSING

/** How wide a text is, in pixels of `size`. */
export function widthOf(text: string, weight: Weight, size: number): number {
  let width = 0
  for (const letter of text.normalize('NFC')) width += glyphOf(fonts[weight], letter)[0]
  return (width * size) / 1000
}

/** A text as one outline that needs no font: an SVG path beginning at `x` on the baseline `y`. */
export function outline(
  text: string,
  weight: Weight,
  size: number,
  at: { x: number; y: number; fill: string },
): string {
  let advance = 0
  let path = ''
  for (const letter of text.normalize('NFC')) {
    const [width, glyph] = glyphOf(fonts[weight], letter)
    path += moved(glyph, advance)
    advance += width
  }
  // In the font's own whole units: shorter than the same in pixels, and exact at any size.
  return `<path transform="translate(${at.x} ${at.y}) scale(${size / 1000})" d="${path}" fill="${at.fill}"/>`
}

function moved(path: string, dx: number): string {
  return path.replace(/([MLQCHV])([^MLQCHVZ]*)/g, (_, command: string, list: string) => {
    const numbers = (list.match(/-?\d+/g) ?? []).map((number, i) => {
      const vertical = command === 'V' || (command !== 'H' && i % 2 === 1)
      return String(Number(number) + (vertical ? 0 : dx))
    })
    return command + numbers.join(' ').replaceAll(' -', '-')
  })
}

/**
 * Breaks a text into at most `most` lines no wider than `width`; what does not fit ends with an ellipsis.
 * A word that is wider than a line by itself is cut.
 */
export function lines(
  text: string,
  weight: Weight,
  size: number,
  width: number,
  most: number,
): string[] {
  const fits = (line: string) => widthOf(line, weight, size) <= width
  const set: string[] = []
  let rest = text.trim().split(/[ \n\t]+/)
  while (rest.length > 0 && set.length < most) {
    let line = rest[0]!
    let taken = 1
    while (taken < rest.length && fits(`${line} ${rest[taken]}`)) line += ` ${rest[taken++]}`
    rest = rest.slice(taken)
    set.push(fits(line) ? line : shortened(line, fits))
  }
  if (rest.length > 0) set[most - 1] = shortened(`${set[most - 1]} ${rest[0]}`, fits)
  return set
}

function shortened(line: string, fits: (line: string) => boolean): string {
  const letters = [...line]
  while (letters.length > 1 && !fits(`${letters.join('').trimEnd()}…`)) letters.pop()
  return `${letters.join('').replace(/[\s\u00a0,.:;«(–—-]+$/u, '')}…`
}
