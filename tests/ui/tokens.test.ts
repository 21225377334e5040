import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync('app/styles/tokens.css', 'utf8')

/** The colours of one block of tokens.css. */
function colours(selector: string): Record<string, string> {
  const start = css.indexOf(`${selector} {`)
  expect(start, selector).toBeGreaterThanOrEqual(0)
  const block = css.slice(start, css.indexOf('}', start))
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, hex]) => [name!, hex!]),
  )
}

const themes = {
  light: colours(":root,\n[data-theme='light']"),
  'dark by the system': colours(":root:not([data-theme='light'])"),
  'dark by choice': colours("[data-theme='dark']"),
}

type Rgb = [number, number, number]

function linear(hex: string): Rgb {
  return [1, 3, 5].map((at) => {
    const c = parseInt(hex.slice(at, at + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  }) as Rgb
}

/** WCAG 2.2 contrast ratio. */
function contrast(a: string, b: string): number {
  const [dark, light] = [a, b]
    .map((hex) => {
      const [r, g, bl] = linear(hex)
      return 0.2126 * r + 0.7152 * g + 0.0722 * bl
    })
    .sort((x, y) => x - y) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

// Machado, Oliveira, Fernandes 2009, severity 1.
const eyes = {
  'usual eyes': [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protanopia: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deuteranopia: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritanopia: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
} as const // prettier-ignore

/** Where a colour lies in Oklab (Ottosson 2020) for an eye. */
function seen(hex: string, eye: keyof typeof eyes): Rgb {
  const rgb = linear(hex)
  const [r, g, b] = eyes[eye].map((row) =>
    Math.min(1, Math.max(0, row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2])),
  ) as Rgb
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

const texts = [
  ['ink', 'paper'], ['ink', 'wash'], ['muted', 'paper'], ['muted', 'wash'], ['ink', 'mark'],
  ['accent', 'paper'], ['accent', 'wash'], ['accent', 'accent-wash'], ['accent-strong', 'paper'], ['accent-strong', 'wash'],
  ['ink', 'accent-wash'], ['ink', 'danger-wash'], ['muted', 'accent-wash'], ['muted', 'danger-wash'],
  ['on-accent', 'accent'], ['on-accent', 'accent-strong'], ['danger', 'paper'], ['danger', 'wash'],
  ['danger', 'danger-wash'], ['on-danger', 'danger'], ['paper', 'ink'],
] as const // prettier-ignore
const controls = [['edge', 'paper'], ['edge', 'wash'], ['focus', 'paper'], ['focus', 'wash'], ['accent', 'paper']] as const // prettier-ignore

describe.each(Object.entries(themes))('the %s theme', (_, theme) => {
  it.each(texts)('text: %s on %s is at least 4.5:1', (text, ground) => {
    expect(contrast(theme[text]!, theme[ground]!)).toBeGreaterThanOrEqual(4.5)
  })
  it.each(controls)('control: %s on %s is at least 3:1', (edge, ground) => {
    expect(contrast(theme[edge]!, theme[ground]!)).toBeGreaterThanOrEqual(3)
  })

  const ladder = Object.keys(theme).filter((name) => name.startsWith('category-'))
  it('has five category colours, each 3:1 on paper, with letters of 4.5:1', () => {
    expect(ladder).toHaveLength(5)
    for (const name of ladder) {
      expect(contrast(theme[name]!, theme.paper!), name).toBeGreaterThanOrEqual(3)
      expect(contrast(theme[name]!, theme.wash!), name).toBeGreaterThanOrEqual(3)
      expect(contrast(theme[name]!, theme['on-category']!), name).toBeGreaterThanOrEqual(4.5)
    }
  })
  it('has eight colours of tracks, each 3:1 on paper and wash', () => {
    const tracks = Object.keys(theme).filter((name) => name.startsWith('track-'))
    expect(tracks).toHaveLength(8)
    for (const name of tracks) {
      expect(contrast(theme[name]!, theme.paper!), name).toBeGreaterThanOrEqual(3)
      expect(contrast(theme[name]!, theme.wash!), name).toBeGreaterThanOrEqual(3)
    }
  })
  it.each(Object.keys(eyes) as (keyof typeof eyes)[])('tells the categories apart: %s', (eye) => {
    for (const [i, a] of ladder.entries())
      for (const b of ladder.slice(i + 1)) {
        const [p, q] = [seen(theme[a]!, eye), seen(theme[b]!, eye)]
        expect(Math.hypot(...p.map((v, n) => v - q[n]!)), `${a} ${b}`).toBeGreaterThan(0.1)
      }
  })
})

it('gives both ways to the dark theme the same colours', () => {
  expect(themes['dark by choice']).toEqual(themes['dark by the system'])
})
it('does not take two colours of a theme for one', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(seen('#000000', 'usual eyes')[0]).toBeCloseTo(0)
})
