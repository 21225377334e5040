import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { missingIn } from '#app/domain/conference/proposals/complete.ts'
import { criteriaOf, proposalSchema } from '#app/domain/conference/proposals/forms.ts'
import { rank, reviewMean, scoreOf } from '#app/domain/conference/proposals/score.ts'
import { usualCriteria } from '#app/domain/conference/proposals/vocabulary.ts'
import { callWindow } from '#app/domain/conference/proposals/window.ts'
import { fieldErrors } from '#app/domain/shared/form.ts'

const SCALE = 5
const anyReview = fc.record({
  conflict: fc.boolean(),
  scores: fc.record(
    {
      relevance: fc.integer({ min: 1, max: SCALE }),
      substance: fc.integer({ min: 1, max: SCALE }),
      novelty: fc.integer({ min: 1, max: SCALE }),
    },
    { requiredKeys: [] },
  ),
})

describe('the score of a proposal', () => {
  test('criteria count by their weight', () => {
    expect(reviewMean(usualCriteria, { relevance: 5, substance: 5, novelty: 0 })).toBe(4)
    expect(reviewMean(usualCriteria, { novelty: 3 })).toBe(3)
    expect(reviewMean(usualCriteria, {})).toBeNull()
  })
  test('lies on the scale, whatever the reviews, and the spread within it', () => {
    fc.assert(
      fc.property(fc.array(anyReview, { maxLength: 9 }), (reviews) => {
        const { mean, spread, reviews: counted } = scoreOf(usualCriteria, reviews)
        expect(counted).toBeLessThanOrEqual(reviews.filter(({ conflict }) => !conflict).length)
        expect(mean === null).toBe(counted === 0)
        if (mean === null) return
        expect(mean).toBeGreaterThanOrEqual(1)
        expect(mean).toBeLessThanOrEqual(SCALE)
        expect(spread).toBeGreaterThanOrEqual(0)
        expect(spread).toBeLessThanOrEqual(SCALE - 1)
      }),
    )
  })
  test('does not hang on the order of the reviews, nor on those in conflict', () => {
    fc.assert(
      fc.property(fc.array(anyReview, { maxLength: 9 }), (reviews) => {
        const score = scoreOf(usualCriteria, reviews)
        expect(scoreOf(usualCriteria, [...reviews].reverse())).toEqual(score)
        expect(
          scoreOf(
            usualCriteria,
            reviews.filter(({ conflict }) => !conflict),
          ),
        ).toEqual(score)
      }),
    )
  })
  test('equals share a rank, the next one is counted on, unjudged ones come last without', () => {
    const scored = (id: string, mean: number | null) => ({
      id,
      score: { mean, spread: 0, reviews: 1, byCriterion: {} },
    })
    const ranked = rank([
      scored('x', null),
      scored('c', 3),
      scored('a', 5),
      scored('b', 3),
      scored('d', 1),
    ])
    expect(ranked.map((one) => [one.id, one.rank])).toEqual([
      ['a', 1],
      ['c', 2],
      ['b', 2],
      ['d', 4],
      ['x', null],
    ])
  })
})

describe('the window of a call', () => {
  const call = { opensAt: new Date('2027-01-01'), closesAt: new Date('2027-02-01') }
  test('opens with its first instant and is closed at its last', () => {
    expect(callWindow(call, new Date('2026-12-31T23:59:59Z'))).toBe('soon')
    expect(callWindow(call, call.opensAt)).toBe('open')
    expect(callWindow(call, call.closesAt)).toBe('closed')
  })
})

const typed = {
  titleRu: 'Кластеры и\u00a0вода',
  kind: 'lecture',
  minutes: '45',
  languages: 'ru',
  abstractRu: 'О\u00a0чём',
  'own.nameRu': 'Вера Ли',
  'own.email': 'vera@example.org',
}
const call = { abstractMost: 500, kinds: ['lecture'] }

describe('the form of a proposal', () => {
  test('people are read from the names of fields; beyond the last allowed they are not there', () => {
    const read = proposalSchema.parse({ ...typed, 'co.0.nameEn': 'Ann', 'co.9.nameEn': 'Nobody' })
    expect(read.own.nameRu).toBe('Вера Ли')
    expect(read.co.map(({ nameEn }) => nameEn)).toEqual(['Ann'])
    expect(missingIn(read, 'ru', call)).toEqual({})
  })
  test('a wrong address is told at its own field', () => {
    const { error } = proposalSchema.safeParse({ ...typed, 'co.1.email': 'nobody' })
    expect(error && fieldErrors(error)).toEqual({ 'co.1.email': 'email' })
  })
  test('what is missing is asked for in the language of the page', () => {
    const empty = proposalSchema.parse({ kind: 'lecture', minutes: '45' })
    expect(missingIn(empty, 'en', call)).toEqual({
      titleEn: 'required',
      abstractEn: 'required',
      languages: 'required',
      'own.nameEn': 'required',
    })
    const long = proposalSchema.parse({ ...typed, abstractRu: 'а'.repeat(501), kind: 'plenary' })
    expect(missingIn(long, 'ru', call)).toEqual({ abstractRu: 'long', kind: 'choice' })
  })
  test('a co-speaker with anything said of them has a name', () => {
    const read = proposalSchema.parse({ ...typed, 'co.0.email': 'ann@example.org' })
    expect(missingIn(read, 'ru', call)).toEqual({ 'co.0.nameRu': 'required' })
  })
  test('criteria keep their ids; one without a name is none', () => {
    const criteria = criteriaOf(
      {
        'criterion.0.id': 'relevance',
        'criterion.0.ru': 'Важность',
        'criterion.0.weight': 2,
        'criterion.1.id': 'gone',
        'criterion.2.en': 'New',
      },
      () => 'fresh',
    )
    expect(criteria).toEqual([
      { id: 'relevance', name: { ru: 'Важность', en: 'Важность' }, weight: 2 },
      { id: 'fresh', name: { ru: 'New', en: 'New' }, weight: 1 },
    ])
  })
})
