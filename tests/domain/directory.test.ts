import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  closedFacets,
  defaultSort,
  directorySearch,
  facets,
  LONGEST_SEARCH,
  nothingChosen,
  parseDirectoryQuery,
  sorts,
  tidySearch,
  wholeDirectory,
  without,
  type DirectoryQuery,
} from '#app/domain/clusters/directory.ts'

const parse = (search: string) => parseDirectoryQuery(new URLSearchParams(search))

const ids = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z\d-]{0,20}$/), { maxLength: 5 })
const closed = (values: readonly string[]) => fc.subarray([...values])
const anyQuery: fc.Arbitrary<DirectoryQuery> = fc
  .record({
    q: fc.oneof(fc.constant(''), fc.string({ unit: 'grapheme', maxLength: 300 }).map(tidySearch)),
    chosen: fc.record({
      district: ids.map((list) => list.sort()),
      region: ids.map((list) => list.map((one) => one.toUpperCase()).sort()),
      specialisation: ids.map((list) => list.sort()),
      category: closed(closedFacets.category),
      level: closed(closedFacets.level),
      registry: closed(closedFacets.registry),
      interregional: closed(closedFacets.interregional),
    }),
    sort: fc.constantFrom(...sorts),
    page: fc.integer({ min: 1, max: 10_000 }),
  })
  .map((query) => ({
    ...query,
    sort: query.sort === 'relevance' && query.q === '' ? 'name' : query.sort,
  }))

describe('the address of a directory page', () => {
  test('holds the whole state: what is written is read again', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        expect(parse(directorySearch(query))).toEqual({ query, problems: [] })
      }),
    )
  })

  test('is one for each state: reading and writing again changes nothing', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), (params) => {
        const once = directorySearch(parse(params).query)
        expect(directorySearch(parse(once).query)).toBe(once)
      }),
    )
  })

  test('is empty for the whole directory', () => {
    expect(directorySearch(wholeDirectory)).toBe('')
    expect(directorySearch({})).toBe('')
    expect(parse('').query).toEqual(wholeDirectory)
  })

  test('has a fixed order whatever order it was typed in', () => {
    expect(directorySearch(parse('page=2&region=RU-SPE&q=био&region=ru-mow').query)).toBe(
      '?q=%D0%B1%D0%B8%D0%BE&region=RU-MOW&region=RU-SPE&page=2',
    )
  })

  test('leaves out what it does not know', () => {
    const { query, problems } = parse(
      'utm_source=x&category=nonsense&category=industrial&level=&sort=price&registry=maybe&region=%3Cscript%3E',
    )
    expect(problems).toEqual([])
    expect(query).toEqual({
      ...wholeDirectory,
      chosen: { ...nothingChosen, category: ['industrial'] },
    })
  })

  test('takes doubled parameters, commas and other ways to say yes', () => {
    const { chosen } = parse(
      'region=RU-SPE,RU-MOW&region=RU-SPE&registry=1&interregional=false',
    ).query
    expect(chosen.region).toEqual(['RU-MOW', 'RU-SPE'])
    expect(chosen.registry).toEqual(['yes'])
    expect(chosen.interregional).toEqual(['no'])
  })

  test.each(['abc', '-1', '0', '1.5', '1e3', '００', 'NaN', '١'])(
    'page=%s is a problem with its field named',
    (page) => {
      expect(parse(`page=${encodeURIComponent(page)}`).problems).toEqual([{ field: 'page' }])
    },
  )

  test('a page of any number of digits is a number', () => {
    expect(parse('page=99999999999999999999').query.page).toBe(Number.MAX_SAFE_INTEGER)
    expect(parse('page=007').query.page).toBe(7)
    expect(parse('page=').query.page).toBe(1)
  })

  test('never throws and never grows, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3_000 }), (text) => {
        const params = new URLSearchParams([
          ['q', text],
          ...facets.map((facet) => [facet, text]),
          ['sort', text],
          ['page', text],
        ])
        const { query } = parseDirectoryQuery(params)
        expect([...query.q].length).toBeLessThanOrEqual(LONGEST_SEARCH)
        expect(query.q).not.toMatch(/[\p{Cc}\p{Cs}]/u)
      }),
    )
    expect(parse(`q=${'я'.repeat(10_240)}`).query.q).toBe('я'.repeat(LONGEST_SEARCH))
    expect(parse('q=a%00b%E0%A4%A').query.q).toMatch(/^a b/)
  })

  test('relevance orders a search only', () => {
    expect(parse('sort=relevance').query.sort).toBe('name')
    expect(parse('q=био').query.sort).toBe('relevance')
    expect(defaultSort('')).toBe('name')
  })
})

test('taking a choice back leads to the first page of what is left', () => {
  const { query } = parse('q=био&region=RU-SPE&region=RU-MOW&page=3')
  expect(directorySearch(without(query, 'region', 'RU-SPE'))).toBe(
    directorySearch(parse('q=био&region=RU-MOW').query),
  )
  expect(directorySearch(without(query, 'q'))).toBe('?region=RU-MOW&region=RU-SPE')
})
