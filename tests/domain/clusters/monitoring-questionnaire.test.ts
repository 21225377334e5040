import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  changeQuestionnaire,
  faultOf,
  readLines,
  writeLines,
} from '#app/domain/clusters/monitoring/edit-questionnaire.ts'
import type { Question } from '#app/domain/clusters/monitoring/questionnaire.ts'
import { changesBetween, totalsOf } from '#app/domain/clusters/monitoring/results.ts'
import { carriedOver, standardQuestionnaire } from '#app/domain/clusters/monitoring/standard.ts'

const standard = standardQuestionnaire(2026)
const question = (rest: Partial<Question> & { id: string }): Question => ({
  kind: 'text',
  label: { ru: rest.id, en: rest.id },
  hint: null,
  required: false,
  options: [],
  rows: [],
  years: [],
  condition: null,
  ...rest,
})

describe('building a questionnaire', () => {
  test('every question of the standard one would be taken by the builder', () => {
    standard.forEach((one, at) => expect(faultOf(standard.slice(0, at), one)).toBeNull())
  })
  test('what cannot be answered is refused', () => {
    expect(faultOf([], question({ id: 'a', kind: 'choice' }))).toBe('options')
    expect(faultOf([], question({ id: 'a', kind: 'table' }))).toBe('rows')
    const condition = { question: 'b', value: 'yes' }
    expect(faultOf([], question({ id: 'a', condition }))).toBe('condition')
    // A question below cannot decide one above.
    const list = [question({ id: 'a' }), question({ id: 'b', kind: 'yes-no' })]
    expect(faultOf(list, question({ id: 'a', condition }))).toBe('condition')
    const full = Array.from({ length: 60 }, (_, i) => question({ id: String(i) }))
    expect(faultOf(full, question({ id: 'new' }))).toBe('many')
  })
  test('no change leaves a condition on nothing', () => {
    const change = fc.oneof(
      fc.record({
        kind: fc.constant('move' as const),
        id: fc.constantFrom(...standard.map(({ id }) => id)),
        by: fc.constantFrom(-1 as const, 1 as const),
      }),
      fc.record({
        kind: fc.constant('remove' as const),
        id: fc.constantFrom(...standard.map(({ id }) => id)),
      }),
    )
    fc.assert(
      fc.property(fc.array(change, { maxLength: 25 }), (changes) => {
        const after = changes.reduce(changeQuestionnaire, standard)
        expect(new Set(after.map(({ id }) => id)).size).toBe(after.length)
        after.forEach((one, at) => expect(faultOf(after.slice(0, at), one)).toBeNull())
      }),
    )
  })
  test('options keep their ids when they are typed again', () => {
    const { options } = standard.find(({ id }) => id === 'register')!
    const again = readLines(`${writeLines(options)}\nНовый | New\n\n`, options, () => 'new')
    expect(again.map(({ id }) => id)).toEqual(['signed', 'kept', 'none', 'new'])
    expect(again.at(-1)!.label).toEqual({ ru: 'Новый', en: 'New' })
  })
  test('carried over, tables ask for the years before', () => {
    const table = carriedOver(standard, 2027).find(({ kind }) => kind === 'table')!
    expect(table.years).toEqual([2024, 2025, 2026])
  })
})

describe('results', () => {
  const placed = (
    name: string,
    category: 'proto' | 'territorial' | 'industrial',
    curated = false,
  ) => ({
    clusterSlug: name,
    name: { ru: name, en: name },
    category,
    curated,
  })
  test('say who is new, gone, higher, lower, and whose curation changed', () => {
    const before = [
      placed('a', 'proto'),
      placed('b', 'industrial'),
      placed('c', 'territorial'),
      placed('d', 'proto'),
    ]
    const after = [
      placed('a', 'territorial'),
      placed('b', 'territorial'),
      placed('c', 'territorial', true),
      placed('e', 'proto'),
    ]
    expect(
      changesBetween(before, after).map(({ clusterSlug, kind }) => [clusterSlug, kind]),
    ).toEqual([
      ['a', 'up'],
      ['b', 'down'],
      ['c', 'curated'],
      ['e', 'new'],
      ['d', 'gone'],
    ])
    expect(changesBetween(before, before)).toEqual([])
  })
  test('count objects, subjects and curated ones', () => {
    expect(
      totalsOf([
        { verdict: 'subject', curated: true },
        { verdict: 'subject', curated: false },
        { verdict: 'none', curated: false },
      ]),
    ).toEqual({ objects: 3, subjects: 2, curated: 1 })
  })
})
