import fc from 'fast-check'
import { DateTime } from 'luxon'
import { describe, expect, test } from 'vitest'
import { dayOfInstant, daysOf, instantOf, isZone, wallClock } from '#app/domain/conference/days.ts'

const zones = [
  'Europe/Moscow',
  'Europe/Berlin',
  'Asia/Kolkata',
  'America/New_York',
  'UTC',
  'Australia/Lord_Howe',
]

describe('a clock on the wall', () => {
  test('is the same instant luxon finds', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.date({ min: new Date('2016-01-01'), max: new Date('2035-01-01'), noInvalidDate: true }),
        fc.integer({ min: 0, max: 24 * 60 - 1 }),
        (zone, day, minutes) => {
          const date = day.toISOString().slice(0, 10)
          const wall = DateTime.fromISO(`${date}T00:00:00Z`).plus({ minutes }).toUTC()
          const luxon = DateTime.fromObject(
            {
              year: wall.year,
              month: wall.month,
              day: wall.day,
              hour: wall.hour,
              minute: wall.minute,
            },
            { zone },
          )
          // In a gap luxon gives the clock carried forward; in a repeated hour either is right.
          const ours = instantOf(date, minutes, zone)
          const shown = DateTime.fromJSDate(ours, { zone })
          expect(shown.toFormat('yyyy-MM-dd HH:mm')).toBe(luxon.toFormat('yyyy-MM-dd HH:mm'))
          expect(wallClock(ours, zone)).toEqual({
            date: shown.toFormat('yyyy-MM-dd'),
            time: shown.toFormat('HH:mm'),
          })
        },
      ),
      { numRuns: 500 },
    )
  })

  test.each([
    ['Europe/Moscow', '2027-04-14', 600, '2027-04-14T07:00:00.000Z'],
    // The night clocks go forward: 02:30 does not exist, calendars take 03:30.
    ['Europe/Berlin', '2027-03-28', 150, '2027-03-28T01:30:00.000Z'],
    // The night they go back: 02:30 comes twice, the first is meant.
    ['Europe/Berlin', '2027-10-31', 150, '2027-10-31T00:30:00.000Z'],
    ['Europe/Moscow', '2027-04-14', 25 * 60, '2027-04-14T22:00:00.000Z'],
  ])('%s %s + %d minutes', (zone, date, minutes, expected) => {
    expect(instantOf(date, minutes, zone).toISOString()).toBe(expected)
  })

  test('knows zones from what is none', () => {
    expect(isZone('Europe/Moscow')).toBe(true)
    expect(isZone('Berlin time')).toBe(false)
  })
})

describe('days of a programme', () => {
  const days = daysOf({
    startsOn: '2027-04-14',
    endsOn: '2027-04-15',
    dayStartHour: 4,
    zone: 'Europe/Moscow',
  })

  test('begin and end at their hour', () => {
    expect(days).toEqual([
      { date: '2027-04-14', from: '2027-04-14T01:00:00.000Z', until: '2027-04-15T01:00:00.000Z' },
      { date: '2027-04-15', from: '2027-04-15T01:00:00.000Z', until: '2027-04-16T01:00:00.000Z' },
    ])
  })

  test('half past three at night belongs to the evening before', () => {
    expect(dayOfInstant(days, '2027-04-15T00:30:00.000Z')?.date).toBe('2027-04-14')
    expect(dayOfInstant(days, '2027-04-15T01:00:00.000Z')?.date).toBe('2027-04-15')
    expect(dayOfInstant(days, '2027-04-16T01:00:00.000Z')).toBeUndefined()
  })
})
