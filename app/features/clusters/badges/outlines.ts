import { regular, semibold, type Glyphs } from './golos.ts'

/** A line of text as it is set: how wide, and its outline with the baseline at `y`. */
export type Line = { width: number; path: string }

export type Weight = 'regular' | 'semibold'
const fonts: Record<Weight, Glyphs> = { regular, semibold }

/** What stands for a letter the font has not: a hollow square. */
const MISSING = [
  640,
  'M80 0V-700H560V0ZM150 -70H490V-630H150Z',
] as const satisfies Glyphs[string]

const glyphOf = (font: Glyphs, letter: string) => font[letter] ?? MISSING

/** How wide a text is, in pixels of `size`. */
export function widthOf(text: string, weight: Weight, size: number): number {
  let width = 0
  for (const letter of text.normalize('NFC')) width += glyphOf(fonts[weight], letter)[0]
  return (width * size) / 1000
}

/** A text as one outline that needs no font, from `x` on the baseline `y`. */
export function outline(text: string, weight: Weight, size: number, x: number, y: number): Line {
  const scale = size / 1000
  let advance = 0
  let path = ''
  for (const letter of text.normalize('NFC')) {
    const [width, glyph] = glyphOf(fonts[weight], letter)
    path += placed(glyph, scale, x + advance * scale, y)
    advance += width
  }
  return { width: advance * scale, path }
}

const round = (value: number) => String(Math.round(value * 100) / 100)

function placed(path: string, scale: number, dx: number, dy: number): string {
  return path.replace(/([MLQCHV])([^MLQCHVZ]*)/g, (_, command: string, list: string) => {
    const numbers = (list.match(/-?\d+/g) ?? []).map((number, i) => {
      const vertical = command === 'V' || (command !== 'H' && i % 2 === 1)
      return round(Number(number) * scale + (vertical ? dy : dx))
    })
    return command + numbers.join(' ')
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
