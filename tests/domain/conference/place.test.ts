import { expect, test } from 'vitest'
import { placeOf } from '#app/domain/conference/place.ts'

test.each([
  [{ venue: 'Дворец', address: 'Набережная, 1', city: 'Казань' }, 'Дворец, Набережная, 1, Казань'],
  [
    { venue: 'Дворец', address: 'Казань, Набережная', city: 'Казань' },
    'Дворец, Казань, Набережная',
  ],
  [{ venue: '', address: '', city: 'Казань' }, 'Казань'],
  [{ venue: '', address: '', city: '' }, ''],
])('a place names its city once: %j', (place, expected) => {
  expect(placeOf(place)).toBe(expected)
})
