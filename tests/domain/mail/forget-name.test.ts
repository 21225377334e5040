import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FORGOTTEN, forgetName } from '#app/domain/mail/forget-name.ts'

const NAME = 'Ольга Петрова'
const texts = (value: unknown): unknown[] =>
  value !== null && typeof value === 'object' ? Object.values(value).flatMap(texts) : [value]

test('a name is taken out wherever it lies, and nothing else changes', () => {
  const letter = fc.oneof(fc.constant(NAME), fc.string())
  fc.assert(
    fc.property(fc.object({ values: [letter, fc.integer(), fc.constant(null)] }), (params) => {
      const left = forgetName(params, NAME)
      expect(texts(left)).toEqual(texts(params).map((one) => (one === NAME ? FORGOTTEN : one)))
    }),
  )
})
