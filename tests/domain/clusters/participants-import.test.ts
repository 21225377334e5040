import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { importColumns, readHeading } from '#app/domain/clusters/participants-import/columns.ts'
import { indexKnown, planner, type Known } from '#app/domain/clusters/participants-import/plan.ts'
import { readRow, type Lexicon } from '#app/domain/clusters/participants-import/read-row.ts'
import { isTaxNumber } from '#app/domain/clusters/tax-number.ts'
import { participantsImport } from '#app/i18n/participants-import.ts'

const words = [participantsImport.ru.columns, participantsImport.en.columns]
const lexicon: Lexicon = {
  type: new Map([['малое предприятие', 'small']]),
  country: new Map([
    ['россия', 'RU'],
    ['германия', 'DE'],
  ]),
  region: new Map([['ru-spe', 'RU-SPE']]),
  industrialRole: new Map([['enterprise', 'enterprise']]),
}
const heading = readHeading([...importColumns], words)!
type Cells = Partial<Record<(typeof importColumns)[number], string>>
const row = (cells: Cells, line = 2) =>
  readRow(
    { line, cells: importColumns.map((column) => cells[column] ?? '') },
    heading,
    lexicon,
    2026,
  )
const problemsOf = (cells: Cells) =>
  row(cells).errors.map(({ column, problem }) => [column, problem])

describe('a taxpayer number', () => {
  test.each(['7707083893', '7736050003', '500100732259'])('%s is one', (text) => {
    expect(isTaxNumber(text)).toBe(true)
  })
  test('with one digit changed is none', () => {
    fc.assert(
      fc.property(fc.nat({ max: 9 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const digits = [...'7707083893'].map(Number)
        digits[at] = (digits[at]! + by) % 10
        // The check digit 10 is written 0, so that one in eleven slips through; those are not among these.
        expect(isTaxNumber(digits.join(''))).toBe(false)
      }),
    )
  })
  test.each(['', '0000000000', '77070838', '77070838933', '77O7083893'])('%j is none', (text) => {
    expect(isTaxNumber(text)).toBe(false)
  })
})

describe('the heading row', () => {
  test.each([0, 1])('of the template is understood in either language', (i) => {
    const cells = importColumns.map((column) => words[i]![column])
    expect(readHeading(cells, words)).toEqual({
      columns: Object.fromEntries(importColumns.map((column, at) => [column, at])),
      unknown: [],
    })
  })
  test('may be in any order, in other words, with columns that say nothing to us', () => {
    expect(readHeading(['№', 'ИНН', ' НАИМЕНОВАНИЕ* '], words)).toEqual({
      columns: { taxNumber: 1, nameRu: 2 },
      unknown: ['№'],
    })
  })
  test('without a name is none', () => {
    expect(readHeading(['ИНН', 'Страна'], words)).toBeNull()
    expect(readHeading([], words)).toBeNull()
  })
})

describe('a row', () => {
  test('says what its cells mean, in any letter case', () => {
    expect(
      row({
        nameRu: '  ООО\n«Вектор» ',
        taxNumber: '7707 083893',
        type: 'МАЛОЕ предприятие',
        country: 'россия',
        region: 'ru-SPE',
        industrialRole: 'enterprise',
        sinceYear: '2019',
      }),
    ).toEqual({
      errors: [],
      row: {
        line: 2,
        nameRu: 'ООО «Вектор»',
        nameEn: null,
        taxNumber: '7707083893',
        type: 'small',
        country: 'RU',
        regionId: 'RU-SPE',
        industrialRole: 'enterprise',
        sinceYear: 2019,
      },
    })
  })
  test('loses the apostrophe our own files put before a formula, and no other', () => {
    expect(row({ nameRu: "'=1+1" }).row.nameRu).toBe('=1+1')
    expect(row({ nameRu: "'Ivan'" }).row.nameRu).toBe("'Ivan'")
  })
  test('names every cell at fault', () => {
    expect(
      problemsOf({
        taxNumber: '1',
        type: 'завод',
        country: 'Атлантида',
        region: 'X',
        sinceYear: '2027',
      }),
    ).toEqual([
      ['type', 'type'],
      ['country', 'country'],
      ['region', 'region'],
      ['nameRu', 'required'],
      ['taxNumber', 'taxNumber'],
      ['sinceYear', 'sinceYear'],
    ])
    expect(problemsOf({ nameRu: 'я'.repeat(301) })).toEqual([['nameRu', 'long']])
    expect(problemsOf({ nameRu: 'x', country: 'Германия', region: 'RU-SPE' })).toEqual([
      ['region', 'regionAbroad'],
    ])
  })
  test('never throws, whatever its cells hold', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 12 }), (cells) => {
        const { errors, row: read } = readRow({ line: 9, cells }, heading, lexicon, 2026)
        if (errors.length === 0) expect(read.nameRu ?? read.nameEn).toBeTruthy()
      }),
    )
  })
})

const known = (overrides: Partial<Known>): Known => ({
  organisationId: 'a',
  nameRu: 'ООО «Вектор»',
  nameEn: 'Vector LLC',
  taxNumber: null,
  type: 'small',
  country: 'RU',
  regionId: null,
  membership: { industrialRole: null, sinceYear: 2018 },
  shared: false,
  ...overrides,
})
const planned = (of: readonly Known[], ...rows: Cells[]) => {
  const plan = planner(indexKnown(of))
  return rows.map((cells, i) => plan(row(cells, i + 2)))
}

describe('the plan', () => {
  test('adds whom nobody knows, changes what differs, leaves the rest', () => {
    const [create, update, same] = planned(
      [known({}), known({ organisationId: 'b', nameRu: 'АО «Б»', nameEn: 'B' })],
      { nameRu: 'Новый' },
      { nameRu: 'ооо «вектор»', sinceYear: '2019', nameEn: 'Vector LLC' },
      { nameRu: 'АО «Б»' },
    )
    expect(create).toMatchObject({ kind: 'create', joins: null })
    expect(update).toMatchObject({
      kind: 'update',
      changes: [
        { column: 'nameRu', from: 'ООО «Вектор»', to: 'ооо «вектор»' },
        { column: 'sinceYear', from: 2018, to: 2019 },
      ],
    })
    expect(same).toMatchObject({ kind: 'unchanged' })
  })
  test('knows an organisation by its number under another name, here and elsewhere', () => {
    const number = '7707083893'
    expect(
      planned([known({ taxNumber: number })], { nameRu: 'Иначе', taxNumber: number }),
    ).toMatchObject([{ kind: 'update', changes: [{ column: 'nameRu' }] }])
    expect(
      planned([known({ taxNumber: number, membership: null })], { nameRu: 'x', taxNumber: number }),
    ).toMatchObject([{ kind: 'create', joins: { organisationId: 'a' } }])
  })
  test('takes two numbers for two organisations, though they are called alike', () => {
    expect(
      planned([known({ taxNumber: '7736050003' })], {
        nameRu: 'ООО «Вектор»',
        taxNumber: '7707083893',
      }),
    ).toMatchObject([{ kind: 'create', joins: null }])
  })
  test('does not rename what belongs to other clusters too', () => {
    const shared = known({ shared: true })
    expect(planned([shared], { nameRu: 'ООО «ВЕКТОР»', sinceYear: '2020' })).toMatchObject([
      { kind: 'update', changes: [{ column: 'sinceYear' }], kept: ['nameRu'] },
    ])
  })
  test('finds the second row of the same organisation, by name and by number', () => {
    expect(
      planned(
        [known({ taxNumber: '7707083893' })],
        { nameRu: 'ООО «Вектор»' },
        { nameRu: 'Другое имя', taxNumber: '7707083893' },
        { nameRu: 'Новый' },
        { nameRu: ' НОВЫЙ' },
      ).map((step) =>
        step.kind === 'error' ? [step.errors[0]!.problem, step.errors[0]!.line] : step.kind,
      ),
    ).toEqual(['unchanged', ['duplicate', 2], 'create', ['duplicate', 4]])
  })
  test('of what a plan has made is: nothing to do', () => {
    const name = fc.string({ minLength: 1, maxLength: 8 }).filter((text) => text.trim() !== '')
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { selector: (text) => text.trim().toLowerCase() }),
        (names) => {
          const made = planned([], ...names.map((nameRu) => ({ nameRu }))).flatMap((step, i) =>
            step.kind === 'create'
              ? known({
                  organisationId: String(i),
                  nameRu: step.row.nameRu!,
                  nameEn: step.row.nameRu!,
                })
              : [],
          )
          const again = planned(made, ...made.map(({ nameRu }) => ({ nameRu })))
          expect(again.every(({ kind }) => kind === 'unchanged')).toBe(true)
        },
      ),
    )
  })
})
