import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codeFrom, readCode } from '#app/domain/conference/registration/code.ts'
import {
  askedOf,
  choicesIn,
  fieldTypes,
  readAnswers,
  type RegistrationField,
} from '#app/domain/conference/registration/fields.ts'
import { registerSchema } from '#app/domain/conference/registration/forms.ts'
import { readOptions, writeOptions } from '#app/domain/conference/registration/options.ts'

const field = (
  id: string,
  type: RegistrationField['type'],
  more: Partial<RegistrationField> = {},
): RegistrationField => ({
  id,
  type,
  label: { ru: id, en: id },
  hint: { ru: '', en: '' },
  required: false,
  options: [
    { id: 'a', ru: 'А', en: 'A', places: null },
    { id: 'b', ru: 'Б', en: 'B', places: 2 },
  ],
  kindIds: [],
  onlyLang: null,
  condition: null,
  retentionDays: null,
  ...more,
})
const who = { kindId: 'k', lang: 'ru' } as const

describe('answers', () => {
  const fields = [
    field('dinner', 'yes_no', { required: true }),
    field('menu', 'choice', { required: true, condition: { fieldId: 'dinner', value: 'yes' } }),
    field('allergy', 'text', { condition: { fieldId: 'menu', value: 'b' } }),
  ]

  test('a question that is not asked is neither required nor kept', () => {
    expect(readAnswers(fields, { dinner: 'no', menu: 'a', allergy: 'x' }, who)).toEqual({
      answers: { dinner: false },
      errors: {},
    })
  })

  test('a question that is asked is required, and named as the form names it', () => {
    expect(readAnswers(fields, { dinner: 'yes' }, who).errors).toEqual({ 'q.menu': 'required' })
  })

  test('a condition on a question that is itself not asked does not hold', () => {
    expect(askedOf(fields, { menu: 'b' }, who).map(({ id }) => id)).toEqual(['dinner'])
  })

  test('only some kinds and one language are asked', () => {
    const some = [field('visa', 'text', { onlyLang: 'en', kindIds: ['other'] })]
    expect(askedOf(some, {}, who)).toEqual([])
    expect(askedOf(some, {}, { kindId: 'other', lang: 'ru' })).toEqual([])
    expect(askedOf(some, {}, { kindId: 'other', lang: 'en' })).toHaveLength(1)
  })

  test.each([
    ['number', '12,5', 12.5],
    ['number', 12.5, 12.5],
    ['date', '2026-02-28', '2026-02-28'],
    ['yes_no', true, true],
    ['choices', ['b', 'a'], ['a', 'b']],
    ['email', 'a@b.ru', 'a@b.ru'],
    ['long_text', 'a\r\nb', 'a\nb'],
  ] as const)('%s takes %j', (type, sent, read) => {
    expect(readAnswers([field('x', type)], { x: sent }, who)).toEqual({
      answers: { x: read },
      errors: {},
    })
  })

  test.each([
    ['number', 'много', 'figure'],
    ['date', '2026-02-30', 'date'],
    ['date', '28.02.2026', 'date'],
    ['choice', 'c', 'choice'],
    ['choices', ['a', 'c'], 'choice'],
    ['email', 'nobody', 'email'],
    ['text', 'x'.repeat(301), 'long'],
    ['yes_no', 'maybe', 'choice'],
  ] as const)('%s refuses %j', (type, sent, problem) => {
    expect(readAnswers([field('x', type)], { x: sent }, who).errors).toEqual({ 'q.x': problem })
  })

  test('whatever is sent is read or refused, never thrown at', () => {
    fc.assert(
      fc.property(fc.constantFrom(...fieldTypes), fc.jsonValue(), (type, sent) => {
        const { answers, errors } = readAnswers([field('x', type)], { x: sent }, who)
        expect(Object.keys(answers).length + Object.keys(errors).length).toBeLessThanOrEqual(1)
        // What was read reads the same again: as JSON it may come back through the API.
        if ('x' in answers)
          expect(readAnswers([field('x', type)], answers, who)).toEqual({ answers, errors })
      }),
    )
  })

  test('options chosen are those that take places', () => {
    const both = [field('x', 'choices'), field('y', 'text')]
    expect(choicesIn(both, { x: ['a', 'b'], y: 'a' })).toEqual([
      { fieldId: 'x', optionId: 'a' },
      { fieldId: 'x', optionId: 'b' },
    ])
  })
})

describe('options', () => {
  const ids = () => {
    let n = 0
    return () => `new${++n}`
  }

  test('are written a line each and read back', () => {
    const options = readOptions('Мясо | Meat | 20\nРыба\n', [], ids())!
    expect(options).toEqual([
      { id: 'new1', ru: 'Мясо', en: 'Meat', places: 20 },
      { id: 'new2', ru: 'Рыба', en: 'Рыба', places: null },
    ])
    expect(readOptions(writeOptions(options), options, ids())).toEqual(options)
  })

  test('keep their id when their places change', () => {
    const known = [{ id: 'meat', ru: 'Мясо', en: 'Meat', places: 20 }]
    expect(readOptions('Мясо | Meat | 5', known, ids())).toEqual([{ ...known[0], places: 5 }])
  })

  test.each(['', ' \n', '| Meat', 'A | B | many', 'A\nA', 'A | B | 1 | 2'])(
    '%j is refused',
    (text) => {
      expect(readOptions(text, [], ids())).toBeNull()
    },
  )
})

describe('codes', () => {
  test('hold no letters that are read for one another, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 8, maxLength: 8 }), (bytes) => {
        expect(codeFrom(bytes)).toMatch(/^[2-9A-HJ-NP-Z]{8}$/)
        expect(
          readCode(
            ` ${codeFrom(bytes)
              .toLowerCase()
              .replace(/(.{4})/, '$1-')} `,
          ),
        ).toBe(codeFrom(bytes))
      }),
    )
  })
})

describe('the form', () => {
  const good = { kindId: 'k', name: 'Анна', email: 'anna@example.org', lang: 'ru', consent: 'yes' }
  test('asks for the consent', () => {
    expect(registerSchema.safeParse(good).success).toBe(true)
    expect(registerSchema.safeParse({ ...good, consent: undefined }).success).toBe(false)
  })
  test('takes Latin letters with marks, and no Cyrillic ones, for the English side', () => {
    expect(registerSchema.safeParse({ ...good, nameLatin: "Zoë O'Connor-Šmíd" }).success).toBe(true)
    expect(registerSchema.safeParse({ ...good, nameLatin: 'Анна' }).success).toBe(false)
  })
})
