import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import {
  badgeOf,
  badgeStyleOf,
  badgeStyles,
  type ShownBadge,
} from '#app/domain/clusters/badges/badge.ts'
import { findCredential } from '#app/domain/clusters/badges/carrier.ts'
import { pictureSearch, snippets } from '#app/domain/clusters/badges/embed.ts'
import { categories } from '#app/domain/clusters/vocabulary.ts'
import { langs } from '#app/domain/shared/lang.ts'
import { drawBadge } from '#app/features/clusters/badges/draw-badge.ts'
import { regular } from '#app/features/clusters/badges/golos-regular.ts'
import { semibold } from '#app/features/clusters/badges/golos-semibold.ts'
import { lines, widthOf } from '#app/features/clusters/badges/outlines.ts'
import { palettes } from '#app/features/clusters/badges/palette.ts'

const name = {
  ru: 'Кластер «Ёлка» & <Сын>',
  en: 'The “Yolka” cluster & <Son>',
}
const NOW = new Date('2026-03-02T09:00:00Z')
const held = (over: object = {}) => ({
  category: 'industrial' as const,
  curated: true,
  roundYear: 2021,
  validUntil: null,
  revokedAt: null,
  ...over,
})

const shown: ShownBadge[] = [
  ...categories.flatMap((category) =>
    [true, false].map((curated): ShownBadge => ({
      state: 'held',
      category,
      curated,
      roundYear: 2021,
      name,
    })),
  ),
  ...(['none', 'revoked', 'expired'] as const).map((state): ShownBadge => ({
    state,
    since: '2026-01-31',
    name,
  })),
]

describe('what a badge says', () => {
  test('follows the youngest credential, and only one in force gives it a category', () => {
    expect(badgeOf(name, undefined, NOW).state).toBe('none')
    expect(badgeOf(name, held(), NOW)).toMatchObject({ state: 'held', category: 'industrial' })
    const revoked = badgeOf(name, held({ revokedAt: new Date('2026-02-01T22:00:00Z') }), NOW)
    expect(revoked).toEqual({ name, state: 'revoked', since: '2026-02-01' })
    const over = badgeOf(name, held({ validUntil: NOW }), NOW)
    expect(over).toEqual({ name, state: 'expired', since: '2026-03-02' })
    const last = badgeOf(name, held({ validUntil: new Date(NOW.getTime() + 1) }), NOW)
    expect(last.state).toBe('held')
  })

  test('an unknown style is the plain one', () => {
    expect(badgeStyleOf('large')).toBe('large')
    for (const asked of [null, '', 'LARGE', 'constructor']) expect(badgeStyleOf(asked)).toBe('flat')
  })
})

/** Element names of an XML text. @throws where it is not well-formed */
function elements(xml: string): { name: string; attributes: Record<string, string> }[] {
  const found: { name: string; attributes: Record<string, string> }[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name: tag, attributes }) =>
    found.push({ name: tag, attributes: attributes as Record<string, string> }),
  )
  parser.write(xml).close()
  return found
}

describe('the picture', () => {
  for (const style of badgeStyles)
    for (const lang of langs)
      test(`${style}, ${lang}: is well-formed, says it in words, needs nothing from anywhere`, () => {
        for (const badge of shown) {
          const svg = drawBadge(badge, { style, lang })
          const found = elements(svg)
          expect(found[0]).toMatchObject({ name: 'svg', attributes: { role: 'img' } })
          expect(svg).toContain('<title>')
          for (const tag of found) {
            expect(['svg', 'title', 'g', 'path', 'rect', 'circle']).toContain(tag.name)
            for (const attribute of Object.keys(tag.attributes))
              expect(attribute).not.toMatch(/^(on|style|href|xlink)/)
          }
          // Not a number where a coordinate should be would draw nothing at all.
          expect(svg).not.toMatch(/NaN|undefined|Infinity/)
        }
      })

  test('is 20 pixels high as a line, whatever it says', () => {
    for (const badge of shown)
      expect(drawBadge(badge, { style: 'flat', lang: 'ru' })).toMatch(/<svg [^>]*height="20"/)
  })

  test('without a category has none of the colours and letters of categories', () => {
    for (const badge of shown.filter(({ state }) => state !== 'held'))
      for (const style of badgeStyles) {
        const svg = drawBadge(badge, { style, lang: 'en' })
        for (const palette of Object.values(palettes))
          for (const colour of Object.values(palette.category)) expect(svg).not.toContain(colour)
      }
  })

  test('differs for every category and every state, by more than its colour', () => {
    const shapes = shown.map((badge) =>
      drawBadge({ ...badge, name: null }, { style: 'emblem', lang: 'ru' })
        .replace(/#[0-9a-f]{6}/g, '')
        .replace(/<title>.*?<\/title>/, ''),
    )
    // Curation is no frame around the emblem that means curation itself.
    expect(new Set(shapes).size).toBe(shown.length - 1)
  })

  test('carries a credential right behind its first tag', () => {
    const jwt = 'eyJh.eyJi.c2ln'
    const svg = drawBadge(shown[0]!, { style: 'large', lang: 'ru' }, jwt)
    expect(elements(svg)[1]).toEqual({
      name: 'openbadges:credential',
      attributes: {
        'xmlns:openbadges': 'https://purl.imsglobal.org/ob/v3p0',
        verify: jwt,
      },
    })
    expect(findCredential(svg)).toEqual({ kind: 'jwt', jwt })
  })

  test('uses the colours of the tokens', () => {
    const css = readFileSync('app/styles/tokens.css', 'utf8')
    const values = (selector: string) => {
      const block = css.slice(css.indexOf(selector))
      return Object.fromEntries(
        [...block.slice(0, block.indexOf('}')).matchAll(/--([\w-]+): (#\w{6});/g)].map(
          ([, token, value]) => [token, value],
        ),
      )
    }
    for (const [theme, selector] of [
      ['light', ":root,\n[data-theme='light']"],
      ['dark', "\n[data-theme='dark'] {"],
    ] as const) {
      const tokens = values(selector)
      const { category, onCategory, ...plain } = palettes[theme]
      expect(plain).toEqual({
        paper: tokens.paper,
        ink: tokens.ink,
        muted: tokens.muted,
        line: tokens.line,
      })
      expect(onCategory).toBe(tokens['on-category'])
      for (const one of categories)
        expect(category[one], one).toBe(tokens[`category-${one.replaceAll('_', '-')}`])
    }
  })
})

describe('text as outlines', () => {
  test('the font has every letter of both languages', () => {
    const letters = 'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯABCDEFGHIJKLMNOPQRSTUVWXYZ'
    for (const font of [regular, semibold])
      for (const letter of `${letters}${letters.toLowerCase()}0123456789«»“”’—–-№·…., `)
        expect(font[letter], letter).toBeDefined()
  })

  test('lines fit their width and keep the words in order', () => {
    const word = fc.stringMatching(/^[А-Яа-яA-Za-z-]{1,14}$/)
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 1, max: 4 }),
        (words, most) => {
          const set = lines(words.join(' '), 'regular', 12, 180, most)
          expect(set.length).toBeLessThanOrEqual(most)
          for (const line of set) expect(widthOf(line, 'regular', 12)).toBeLessThanOrEqual(180)
          const whole = set.join(' ')
          if (whole.endsWith('…'))
            expect(words.join(' ').startsWith(whole.slice(0, -1).split(' ')[0]!)).toBe(true)
          else expect(whole).toBe(words.join(' '))
        },
      ),
    )
  })

  test('a word wider than a line is cut, not let out', () => {
    const [line] = lines('Щ'.repeat(80), 'semibold', 17, 200, 2)
    expect(line).toMatch(/^Щ+…$/)
    expect(widthOf(line!, 'semibold', 17)).toBeLessThanOrEqual(200)
  })
})

describe('the code to paste', () => {
  test('escapes what a name may hold', () => {
    const code = snippets({
      picture: 'https://portal.example/clusters/a/badge.svg?style=large&lang=en',
      page: 'https://portal.example/en/verify-badge?cluster=a',
      alt: 'A "b" <c> [d] & e',
      height: 120,
    })
    expect(code.html).toBe(
      '<a href="https://portal.example/en/verify-badge?cluster=a"><img src="https://portal.example/clusters/a/badge.svg?style=large&amp;lang=en" alt="A &quot;b&quot; &lt;c&gt; [d] &amp; e" height="120"></a>',
    )
    expect(code.markdown).toContain('[![A "b" <c> \\[d\\] & e](')
  })

  test('leaves out of an address what is usual', () => {
    expect(pictureSearch('flat', 'ru')).toBe('')
    expect(pictureSearch('large-dark', 'en')).toBe('?style=large-dark&lang=en')
  })
})
