import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { percent, spread } from '#app/ui/charts/scale.ts'

const number = fc.double({ min: -1e9, max: 1e9, noNaN: true })

describe('percent', () => {
  it('keeps the order of values and stays within the chart', () => {
    fc.assert(
      fc.property(number, number, fc.double({ min: 0.001, max: 1e9, noNaN: true }), (a, b, to) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)]
        expect(percent(less, to)).toBeLessThanOrEqual(percent(more, to))
        expect(percent(less, to)).toBeGreaterThanOrEqual(0)
        expect(percent(more, to)).toBeLessThanOrEqual(100)
      }),
    )
  })

  it('fills the chart with its end and draws nothing for nothing', () => {
    expect(percent(35, 35)).toBe(100)
    expect(percent(0, 35)).toBe(0)
    expect(percent(0, 0)).toBe(0)
    expect(percent(1, 3)).toBe(33.33)
  })
})

describe('spread', () => {
  const places = fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { maxLength: 15 })
  const GAP = 16

  it('never lets labels overlap, keeps their order and stays inside', () => {
    fc.assert(
      fc.property(places, (wanted) => {
        const got = spread(wanted, GAP, 0, 300)
        const order = wanted
          .map((place, index) => ({ place, index }))
          .sort((a, b) => a.place - b.place)
        for (let i = 1; i < order.length; i++) {
          const distance = got[order[i]!.index]! - got[order[i - 1]!.index]!
          expect(distance).toBeGreaterThanOrEqual(GAP - 1e-6)
        }
        for (const place of got) {
          expect(place).toBeGreaterThanOrEqual(-1e-6)
          expect(place).toBeLessThanOrEqual(300 + 1e-6)
        }
      }),
    )
  })

  it('moves nothing that has room', () => {
    expect(spread([10, 50, 200], GAP, 0, 300)).toEqual([10, 50, 200])
    expect(spread([200, 10, 50], GAP, 0, 300)).toEqual([200, 10, 50])
  })

  it('parts two equal places evenly', () => {
    expect(spread([100, 100], GAP, 0, 300)).toEqual([92, 108])
  })
})
