import { describe, expect, test } from 'vitest'
import {
  batchQuerySchema,
  reasonAgainst,
  startBatchSchema,
} from '#app/domain/conference/desk/batch.ts'
import { registrationStates } from '#app/domain/conference/vocabulary.ts'

const one = (state: (typeof registrationStates)[number], tagged = false) => ({
  state,
  kindId: 'k1',
  tagged,
})

describe('an act on many', () => {
  test('changes those it makes sense for, and says of the others why not', () => {
    const outcome = (action: Parameters<typeof reasonAgainst>[0], target: string | null = null) =>
      Object.fromEntries(
        registrationStates.map((state) => [state, reasonAgainst(action, target, one(state))]),
      )
    expect(outcome('approve')).toEqual({
      pending: null,
      waiting: 'state.impossible',
      offered: 'state.impossible',
      confirmed: 'state.same',
      declined: 'state.impossible',
      cancelled: 'state.impossible',
      expired: 'state.impossible',
    })
    expect(outcome('cancel')).toMatchObject({
      pending: null,
      waiting: null,
      offered: null,
      confirmed: null,
      cancelled: 'state.same',
      expired: 'state.impossible',
    })
    expect(outcome('ticket')).toMatchObject({ confirmed: null, pending: 'state.impossible' })
    expect(outcome('kind', 'k2')).toMatchObject({ confirmed: null, cancelled: 'state.impossible' })
    expect(outcome('kind', 'k1')).toMatchObject({ confirmed: 'kind.same' })
    expect(reasonAgainst('tag', 't', one('expired', true))).toBe('tag.same')
    expect(reasonAgainst('tag', 't', one('expired'))).toBeNull()
    expect(reasonAgainst('untag', 't', one('confirmed'))).toBe('tag.same')
  })

  test('is read from an address whatever stands in it', () => {
    expect(batchQuerySchema.parse({ act: 'explode', who: 'x', id: 'a', state: 'nowhere' })).toEqual(
      { q: '', act: 'tag', who: 'chosen', id: ['a'], newKind: '', newTag: '' },
    )
  })

  test('is told what is missing', () => {
    const form = {
      batch: '0190a3c4-0000-7000-8000-000000000001',
      who: 'chosen',
      id: ['a'],
      expected: '1',
    }
    const wrong = (act: string) =>
      startBatchSchema.safeParse({ ...form, act }).error?.issues.map(({ path }) => path[0])
    expect(wrong('kind')).toEqual(['newKind'])
    expect(wrong('tag')).toEqual(['newTag'])
    expect(wrong('approve')).toBeUndefined()
  })
})
