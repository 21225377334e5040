import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changesOf, mergeRecords, sameRecord } from '#app/domain/clusters/editing/merge.ts'
import type { RecordValue } from '#app/domain/clusters/editing/value.ts'
import { wordsDiff } from '#app/domain/clusters/editing/words-diff.ts'

const value = fc.oneof(
  fc.constantFrom('a', 'b', 'в'),
  fc.integer({ min: 0, max: 2 }),
  fc.constant(null),
  fc.subarray(['x', 'y']),
)
const names = ['one', 'two', 'three', 'four']
const record: fc.Arbitrary<RecordValue> = fc.record(
  Object.fromEntries(names.map((name) => [name, value])),
)

describe('a three-way merge', () => {
  test('loses nothing that either side changed, unless both did', () => {
    fc.assert(
      fc.property(record, record, record, (base, theirs, mine) => {
        const { merged, conflicts } = mergeRecords(base, theirs, mine)
        const changed = (side: RecordValue) => changesOf(base, side)
        for (const { field, after } of [...changed(theirs), ...changed(mine)])
          if (!conflicts.includes(field)) expect(merged[field] ?? null).toEqual(after)
      }),
    )
  })

  test('is the same whoever comes first', () => {
    // Each field is changed by one of the two at most, so that whole records meet without a conflict.
    const who = fc.record(
      Object.fromEntries(names.map((name) => [name, fc.constantFrom('one', 'two', 'nobody')])),
    )
    fc.assert(
      fc.property(record, record, who, (base, changed, by) => {
        const side = (own: string): RecordValue =>
          Object.fromEntries(
            names.map((name) => [name, (by[name] === own ? changed : base)[name] ?? null]),
          )
        const here = mergeRecords(base, side('one'), side('two'))
        const there = mergeRecords(base, side('two'), side('one'))
        expect(here.conflicts).toEqual([])
        expect(there.conflicts).toEqual([])
        expect(sameRecord(here.merged, there.merged)).toBe(true)
      }),
    )
  })

  test('finds the same conflicts whoever comes first', () => {
    fc.assert(
      fc.property(record, record, record, (base, one, two) => {
        const here = mergeRecords(base, one, two)
        const there = mergeRecords(base, two, one)
        expect(here.conflicts.toSorted()).toEqual(there.conflicts.toSorted())
      }),
    )
  })

  test('changes nothing for who changed nothing', () => {
    fc.assert(
      fc.property(record, record, (base, theirs) => {
        const { merged, conflicts } = mergeRecords(base, theirs, base)
        expect(conflicts).toEqual([])
        expect(sameRecord(merged, theirs)).toBe(true)
      }),
    )
  })

  test('asks about every difference when the common state is not known', () => {
    fc.assert(
      fc.property(record, record, (theirs, mine) => {
        const { conflicts } = mergeRecords(null, theirs, mine)
        expect(conflicts).toEqual(changesOf(theirs, mine).map(({ field }) => field))
      }),
    )
  })

  test('takes the chosen side of a conflict', () => {
    const base = { name: 'was' }
    const [theirs, mine] = [{ name: 'theirs' }, { name: 'mine' }]
    expect(mergeRecords(base, theirs, mine, { name: 'theirs' }).merged).toEqual(theirs)
    expect(mergeRecords(base, theirs, mine, { name: 'mine' }).merged).toEqual(mine)
  })
})

describe('the difference of two texts', () => {
  const text = fc
    .array(fc.constantFrom('кластер', 'и', 'вода', ' ', '\n', 'город,'), { maxLength: 30 })
    .map((words) => words.join(' '))

  test('gives back both texts', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = wordsDiff(before, after)
        const join = (without: string) =>
          runs
            .filter(({ kind }) => kind !== without)
            .map((run) => run.text)
            .join('')
        expect(join('new')).toBe(before)
        expect(join('gone')).toBe(after)
      }),
    )
  })

  test('names the words that changed and no others', () => {
    expect(wordsDiff('чистая вода города', 'чистая энергия города')).toEqual([
      { kind: 'same', text: 'чистая ' },
      { kind: 'gone', text: 'вода ' },
      { kind: 'new', text: 'энергия ' },
      { kind: 'same', text: 'города' },
    ])
  })
})
