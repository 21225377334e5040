import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inNameOrder, nameCollator } from '#app/domain/shared/collation.ts'
import { langs } from '#app/domain/shared/lang.ts'

const letter = fc.constantFrom(...'абвгдеёжзийклмнопрстуфхцчшщъыьэюяАБЁЙЯabcxyzABCXYZ0123 «»“”-—.,')
const name = fc.string({ unit: letter, maxLength: 12 })

test.each(langs)('the quick order of names is that of Intl.Collator (%s)', (lang) => {
  const collator = nameCollator(lang)
  fc.assert(
    fc.property(fc.array(name, { maxLength: 30 }), (names) => {
      const quick = [...inNameOrder(lang, names)].map((place) => names[place])
      const slow = names.map((one, i) => [one, i] as const)
      slow.sort(([a, i], [b, j]) => collator.compare(a, b) || i - j)
      expect(quick).toEqual(slow.map(([one]) => one))
    }),
    { numRuns: 500 },
  )
})

test('Russian names stand in the order of the alphabet, quotes aside', () => {
  const names = ['Ёлка', 'Ель', '«Алмаз»', 'Яхта', 'Епископ', 'Боровичи', 'йод', 'Игла']
  expect([...inNameOrder('ru', names)].map((place) => names[place])).toEqual([
    '«Алмаз»', 'Боровичи', 'Ёлка', 'Ель', 'Епископ', 'Игла', 'йод', 'Яхта',
  ]) // prettier-ignore
})
