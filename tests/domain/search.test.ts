import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  closestTerms,
  deletions,
  otherLayout,
  searchWords,
  spellingsToTry,
  withinOneTypo,
} from '#app/domain/shared/search.ts'

/** Damerau–Levenshtein distance (optimal string alignment), the slow and certain way. */
function distance(a: string, b: string): number {
  const d = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  )
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      d[i]![j] = Math.min(d[i - 1]![j]! + 1, d[i]![j - 1]! + 1, d[i - 1]![j - 1]! + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        d[i]![j] = Math.min(d[i]![j]!, d[i - 2]![j - 2]! + 1)
    }
  return d[a.length]![b.length]!
}

const word = fc.string({ unit: fc.constantFrom('а', 'б', 'в'), minLength: 1, maxLength: 7 })

test('one typo is a distance of one', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(withinOneTypo(a, b)).toBe(distance(a, b) <= 1)
    }),
    { numRuns: 3_000 },
  )
})

test('words one typo apart share a spelling with at most one letter left out', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      fc.pre(distance(a, b) <= 1)
      const shared = deletions(a).filter((spelling) => deletions(b).includes(spelling))
      expect(shared).not.toEqual([])
    }),
    { numRuns: 3_000 },
  )
})

test('a mistyped word means the closest known terms, its ending aside', () => {
  expect(closestTerms('класетр', ['кластер', 'касет', 'клас'])).toEqual(['кластер'])
  expect(closestTerms('промышленост', ['промышлен', 'помысл'])).toEqual(['промышлен'])
  expect(closestTerms('крас', ['класс'])).toEqual([])
  expect(spellingsToTry('кот')).toEqual(['кот'])
})

test('the other layout is its own way back, letters under brackets included', () => {
  expect(otherLayout('rkfcnth')).toBe('кластер')
  expect(otherLayout('Rkfcnth {bvbb')).toBe('кластер химии')
  expect(otherLayout('сдгыеук')).toBe('cluster')
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'йцукенгхъжэбюё ') }), (text) => {
      expect(otherLayout(otherLayout(text))).toBe(text)
    }),
  )
})

test('a search is at most twelve words of letters and digits', () => {
  expect(searchWords('«Ёлка», 3D-печать & NEAR(x)')).toEqual(['елка', '3d', 'печать', 'near', 'x'])
  expect(searchWords('а б в г д е ж з и к л м н о п')).toHaveLength(12)
  expect(searchWords('кластер Кластер КЛАСТЕР')).toEqual(['кластер'])
})
