import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateAfter, instantOf, wallClock } from '#app/domain/conference/days.ts'
import {
  canonicalZone,
  daysFrom,
  offsetMinutes,
  offsetName,
  programmeDayBounds,
  programmeDayOf,
} from '#app/domain/conference/zoned.ts'

const zones = [
  'Europe/Moscow',
  'Europe/Berlin',
  'Asia/Kolkata',
  'America/New_York',
  'Pacific/Apia',
  'UTC',
]
const someZone = fc.constantFrom(...zones)
const someMinute = fc
  .integer({ min: Date.UTC(2015, 0, 1) / 60_000, max: Date.UTC(2035, 0, 1) / 60_000 })
  .map((minutes) => new Date(minutes * 60_000))
const someDate = someMinute.map((date) => date.toISOString().slice(0, 10))

describe('a wall', () => {
  test('leads back to its instant, but for the hour shown twice', () => {
    fc.assert(
      fc.property(someMinute, someZone, (instant, zone) => {
        const { date, time } = wallClock(instant, zone)
        const [hours, minutes] = time.split(':').map(Number)
        const back = instantOf(date, hours! * 60 + minutes!, zone)
        expect(wallClock(back, zone)).toEqual({ date, time })
        expect(back.getTime()).toBeLessThanOrEqual(instant.getTime())
        expect(instant.getTime() - back.getTime()).toBeLessThanOrEqual(3_600_000)
      }),
    )
  })

  test('is as far from UTC as its name says', () => {
    const at = '2027-04-15T12:00:00Z'
    expect(zones.map((zone) => offsetName(at, zone))).toEqual([
      'UTC+3',
      'UTC+2',
      'UTC+5:30',
      'UTC\u22124',
      'UTC+13',
      'UTC',
    ])
    expect(offsetMinutes('2027-01-15T12:00:00.999Z', 'Europe/Berlin')).toBe(60)
  })

  test('is known by one name, whatever the spelling', () => {
    expect(canonicalZone('asia/NOVOSIBIRSK')).toBe('Asia/Novosibirsk')
    for (const wrong of ['Europe/Atlantis', '', '../etc', '+03:00', 'x'.repeat(80)])
      expect(canonicalZone(wrong), wrong).toBeUndefined()
  })
})

describe('a day of a programme', () => {
  test('ends at its hour of the next date', () => {
    const of = (time: string) => programmeDayOf(`2027-04-16T${time}:00+03:00`, 'Europe/Moscow', 4)
    expect([of('00:30'), of('03:59'), of('04:00'), of('23:00')]).toEqual([
      '2027-04-15',
      '2027-04-15',
      '2027-04-16',
      '2027-04-16',
    ])
  })

  test('holds exactly the instants between its bounds', () => {
    fc.assert(
      fc.property(someMinute, someZone, fc.integer({ min: 0, max: 6 }), (instant, zone, hour) => {
        const day = programmeDayOf(instant, zone, hour)
        const { from, until } = programmeDayBounds(day, zone, hour)
        // An hour of change may itself be the bound: then it is off by the change.
        expect(instant.getTime()).toBeGreaterThanOrEqual(from.getTime() - 3_600_000)
        expect(instant.getTime()).toBeLessThan(until.getTime() + 3_600_000)
        expect(programmeDayOf(new Date(until.getTime() + 3_600_000), zone, hour)).toBe(
          dateAfter(day, 1),
        )
      }),
    )
  })

  test('is counted as calendars count', () => {
    fc.assert(
      fc.property(someDate, fc.integer({ min: -800, max: 800 }), (date, n) => {
        expect(daysFrom(date, dateAfter(date, n))).toBe(n)
      }),
    )
  })
})
