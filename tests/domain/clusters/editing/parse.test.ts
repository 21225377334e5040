import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  closedLists,
  editGroups,
  fieldsOf,
  otherHalf,
  type EditGroup,
  type Field,
} from '#app/domain/clusters/editing/groups.ts'
import { formValuesOf, recordSchema } from '#app/domain/clusters/editing/parse.ts'
import type { FieldValue } from '#app/domain/clusters/editing/value.ts'
import { fieldErrors } from '#app/domain/shared/form.ts'

const groups = Object.keys(editGroups) as EditGroup[]
const word = fc.constantFrom('Вода', 'энергия', 'City', '«Ёлка»')
const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))

/** Any value a field may be kept with. */
function valueOf(field: Field): fc.Arbitrary<FieldValue> {
  const some = (of: fc.Arbitrary<FieldValue>) =>
    field.required ? of : fc.option(of, { nil: null })
  switch (field.kind) {
    case 'text':
    case 'long':
      return some(phrase)
    case 'lines':
      return fc.array(phrase, { maxLength: 3 })
    case 'url':
      return some(fc.constant('https://example.org/о-нас'))
    case 'year':
      return some(fc.integer({ min: 1700, max: 2100 }))
    case 'number':
      return some(fc.integer({ min: 0, max: field.max }))
    case 'millions':
      return some(fc.integer({ min: 0, max: 8_999_999 }).map((n) => n * 1_000_000 + 500_000))
    case 'date':
      return some(fc.constant('2017-02-10'))
    case 'month':
      return some(fc.constant('2014-10'))
    case 'flag':
      return fc.boolean()
    case 'choice':
      return some(fc.constantFrom(...(closedLists[field.of] as readonly string[])))
    case 'choices':
      return fc
        .subarray([...(closedLists[field.of] as readonly string[])])
        .map((chosen) => chosen.sort())
    case 'term':
      return some(fc.constant('RU'))
    case 'terms':
      return fc.subarray(['a', 'b', 'c'], { minLength: field.required ? 1 : 0 })
  }
}

describe('a form built of a description', () => {
  for (const group of groups)
    test(`${group}: what is kept comes back from its form as it was`, () => {
      const record = fc.record(
        Object.fromEntries(fieldsOf(group).map(([name, field]) => [name, valueOf(field)])),
      )
      fc.assert(
        fc.property(record, (kept) => {
          fc.pre(!(Number(kept.periodEnd ?? 9999) < Number(kept.periodStart ?? 0)))
          const parsed = recordSchema(group).safeParse(formValuesOf(group, kept))
          expect(parsed.error?.issues).toBeUndefined()
          expect(parsed.data).toEqual(kept)
        }),
        { numRuns: 50 },
      )
    })

  test('whatever is sent, the answer is a record or names fields of the form', () => {
    const sent = fc.dictionary(
      fc.constantFrom('nameRu', 'nameEn', 'kind', 'yearCreated', 'staff', 'funding', '__proto__'),
      fc.oneof(fc.string(), fc.array(fc.string(), { maxLength: 3 })),
    )
    fc.assert(
      fc.property(sent, (form) => {
        const parsed = recordSchema('governance').safeParse(form)
        const names = fieldsOf('governance').map(([name]) => name as string)
        if (parsed.success) expect(Object.keys(parsed.data).sort()).toEqual(names.toSorted())
        else
          for (const name of Object.keys(fieldErrors(parsed.error))) expect(names).toContain(name)
      }),
    )
  })

  test('every Russian field has its English half, and the other way round', () => {
    for (const group of groups)
      for (const [name] of fieldsOf(group)) {
        if (name.endsWith('Ru')) expect(otherHalf(group, name), `${group}.${name}`).toBeDefined()
        if (name.endsWith('En'))
          expect(
            fieldsOf(group).some(([one]) => otherHalf(group, one) === name),
            `${group}.${name}`,
          ).toBe(true)
      }
  })
})

describe('what is typed', () => {
  const wrong = (group: EditGroup, sent: Record<string, string | string[]>) => {
    const { error } = recordSchema(group).safeParse(sent)
    return error ? fieldErrors(error) : {}
  }
  const right = (group: EditGroup, sent: Record<string, string | string[]>) =>
    recordSchema(group).parse(sent)
  const project = { nameRu: 'А', nameEn: 'A', stage: 'running' }

  test('sums are typed in millions and kept in roubles', () => {
    const typed = (investmentRub: string) =>
      right('projects', { ...project, investmentRub }).investmentRub
    expect(typed('12,5')).toBe(12_500_000)
    expect(typed('1\u00a0200')).toBe(1_200_000_000)
    expect(typed('0')).toBe(0)
    expect(typed(' ')).toBeNull()
    expect(wrong('projects', { ...project, investmentRub: 'много' })).toEqual({
      investmentRub: 'number',
    })
    expect(wrong('projects', { ...project, investmentRub: '99999999' })).toEqual({
      investmentRub: 'range',
    })
  })

  test('dates are taken in both spellings, as precise as they are', () => {
    const document = { kind: 'protocol', titleRu: 'А', titleEn: 'A' }
    const typed = (date: string) => right('documents', { ...document, date }).date
    expect(typed('10.02.2017')).toBe('2017-02-10')
    expect(typed('2.2017')).toBe('2017-02')
    expect(typed('2017')).toBe('2017')
    expect(typed('2017-02-10')).toBe('2017-02-10')
    for (const date of ['31.02.2017', '2017-13', 'завтра', '17'])
      expect(wrong('documents', { ...document, date }), date).toEqual({ date: 'date' })
    const validUntil = '2016'
    expect(wrong('documents', { ...document, date: '2017', validUntil })).toEqual({
      validUntil: 'range',
    })
  })

  test('an address must be one of the web', () => {
    const own = { nameRu: 'А', nameEn: 'A', regions: 'RU-SPE', specialisations: 'it' }
    expect(right('identity', { ...own, website: 'https://кластер.рф' }).website).toBe(
      'https://кластер.рф',
    )
    for (const website of ['javascript:alert(1)', 'example.org', 'ftp://example.org'])
      expect(wrong('identity', { ...own, website }), website).toEqual({ website: 'url' })
  })

  test('what is required may not be left out or filled with spaces', () => {
    expect(wrong('identity', { nameRu: ' \u00a0 ', nameEn: 'A' })).toEqual({
      nameRu: 'required',
      regions: 'required',
      specialisations: 'required',
    })
  })

  test('a choice that is not on the list is refused', () => {
    expect(wrong('priorities', { people: 'highest' })).toEqual({ people: 'choice' })
    expect(
      wrong('governance', { kind: 'board', nameRu: 'А', nameEn: 'A', funding: ['fees', 'gold'] }),
    ).toEqual({ funding: 'choice' })
  })

  test('control characters do not get into a text, an empty line stays a paragraph', () => {
    const { purposeRu } = right('description', { purposeRu: ' Раз\u0000два\r\n\r\nтри \u0007 ' })
    expect(purposeRu).toBe('Раз два\n\nтри')
  })
})
