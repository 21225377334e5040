import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvLine } from '#app/domain/shared/delimited.ts'
import { delimiterOf, readDelimited } from '#app/domain/shared/read-delimited.ts'

const read = (text: string, delimiter = ',') => [...readDelimited(text, delimiter)]
const cells = (text: string, delimiter = ',') => read(text, delimiter).map((row) => row.cells)

describe('a CSV file', () => {
  test('is read back as it was written, whatever the cells hold', () => {
    const cell = fc.string({
      unit: fc.constantFrom('я', 'a', ',', ';', '"', '\n', '\r', ' ', '=', '«'),
    })
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 8 }),
        (rows) => {
          const given = rows.filter((row) => row.some((one) => one.trim() !== ''))
          // A cell that would be run as a formula is written with an apostrophe before it.
          const safe = given.map((row) =>
            row.map((one) => (/^(\s*=|[\r\n])/.test(one) ? `'${one}` : one)),
          )
          expect(cells(given.map(csvLine).join(''))).toEqual(safe)
        },
      ),
    )
  })

  test('is read whatever ends its lines; lines are counted over quoted breaks', () => {
    expect(read('a,b\r\n"c\nd",e\n\n,\nf,g')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['c\nd', 'e'] },
      { line: 6, cells: ['f', 'g'] },
    ])
  })

  test('with stray quotes is read without loss', () => {
    expect(cells('ООО "Вектор",1\n"a"b,2')).toEqual([
      ['ООО "Вектор"', '1'],
      ['ab', '2'],
    ])
    expect(cells('"no end,1\n2')).toEqual([['no end,1\n2']])
  })

  test.each([
    ['Название;ИНН;Страна\nа,б,в;1;2', ';'],
    ['name,country\na;b;c;d,1', ','],
    ['name\tcountry', '\t'],
    ['"a;b;c",d,e', ','],
    ['name', ';'],
  ])('%j is separated by %j', (text, delimiter) => {
    expect(delimiterOf(text)).toBe(delimiter)
  })

  test('never takes long, whatever it is', () => {
    for (const text of [
      '"'.repeat(200_000) + 'x;'.repeat(200_000),
      'участник;страна\n'.repeat(100_000),
      '"a\n'.repeat(100_000),
    ]) {
      const started = performance.now()
      delimiterOf(text)
      for (const _ of readDelimited(text, ';'));
      expect(performance.now() - started).toBeLessThan(1_000)
    }
  })
})
