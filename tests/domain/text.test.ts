import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  deletions,
  otherLayout,
  searchWords,
  withinOneTypo,
  words,
} from '#app/domain/shared/search.ts'
import { fold, slugify, transliterate } from '#app/domain/shared/text.ts'

const anyText = fc.string({ unit: 'grapheme', maxLength: 200 })
const word = fc.stringMatching(/^[а-я]{3,12}$/)

describe('fold', () => {
  test('makes alike what readers take for alike', () => {
    expect(fold('  Ёлка\u00a0 КЛАСТЕР\n')).toBe('елка кластер')
    expect(fold('ﬁnance')).toBe('finance')
    expect(fold('Ёлка')).toBe(fold('Е\u0308лка'))
  })
  test('folding twice changes nothing', () => {
    fc.assert(fc.property(anyText, (text) => fold(fold(text)) === fold(text)))
  })
})

describe('slugify', () => {
  test('writes Russian in Latin', () => {
    expect(slugify('Биокластер «Пущино»')).toBe('bioklaster-pushchino')
    expect(slugify('Кластер «Физтех XXI»')).toBe('klaster-fiztekh-xxi')
    expect(transliterate('Щёголь')).toBe('shchegol')
  })
  test('is cut at a word', () => {
    expect(slugify('раз два три', 8)).toBe('raz-dva')
    expect(slugify('непрерывноеслово', 5)).toBe('nepre')
  })
  test('always is an address: lower-case Latin, digits, single hyphens inside, within the limit', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 80 }), (text, limit) => {
        const slug = slugify(text, limit)
        expect(slug.length).toBeLessThanOrEqual(limit)
        expect(slug).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/)
      }),
    )
  })
  test('of a slug is itself', () => {
    fc.assert(fc.property(anyText, (text) => slugify(slugify(text)) === slugify(text)))
  })
})

describe('words', () => {
  test('only letters and digits are left of whatever is typed', () => {
    expect(searchWords(`'; DROP TABLE cluster; -- "NEAR(" \0 🚀`)).toEqual([
      'drop',
      'table',
      'cluster',
      'near',
    ])
    fc.assert(
      fc.property(anyText, (text) => {
        for (const one of words(text)) expect(one).toMatch(/^[\p{L}\p{N}]{1,40}$/u)
        expect(searchWords(text).length).toBeLessThanOrEqual(12)
      }),
    )
  })
  test('ten kilobytes take no time', () => {
    const started = performance.now()
    searchWords('кластер '.repeat(1_250))
    expect(performance.now() - started).toBeLessThan(50)
  })
})

describe('typos', () => {
  test('one letter left out, added, replaced or swapped is one typo', () => {
    fc.assert(
      fc.property(word, fc.nat(), (text, seed) => {
        const at = seed % text.length
        const without = text.slice(0, at) + text.slice(at + 1)
        const added = `${text.slice(0, at)}ы${text.slice(at)}`
        const replaced = `${text.slice(0, at)}ы${text.slice(at + 1)}`
        for (const wrong of [without, added, replaced]) {
          expect(withinOneTypo(text, wrong)).toBe(true)
          expect(withinOneTypo(wrong, text)).toBe(true)
        }
        if (at > 0) {
          const swapped = text.slice(0, at - 1) + text[at] + text[at - 1] + text.slice(at + 1)
          expect(withinOneTypo(text, swapped)).toBe(true)
        }
      }),
    )
  })
  test('two letters added are two typos', () => {
    fc.assert(fc.property(word, (text) => !withinOneTypo(text, `ы${text}ы`)))
  })
  test('words one typo apart share a spelling with one letter left out', () => {
    fc.assert(
      fc.property(word, fc.nat(), (text, seed) => {
        const at = seed % text.length
        const wrong = `${text.slice(0, at)}ы${text.slice(at + 1)}`
        const shared = deletions(text).filter((variant) => deletions(wrong).includes(variant))
        expect(shared.length).toBeGreaterThan(0)
      }),
    )
  })
})

test('the other keyboard layout, and back', () => {
  expect(otherLayout('rkfcnth')).toBe('кластер')
  expect(otherLayout('ишщеуср')).toBe('biotech')
  fc.assert(fc.property(word, (text) => otherLayout(otherLayout(text)) === text))
})
