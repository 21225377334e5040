import { expect, test } from 'vitest'
import { localise } from '#app/domain/shared/localise.ts'

test('one language is picked at any depth and the rest stays', () => {
  const at = new Date(0)
  const value = {
    name: { ru: 'Кластер', en: 'Cluster' },
    none: null,
    at,
    list: [{ id: 1, title: { ru: 'а', en: 'a' } }],
    words: { ru: ['б', 'в'], en: ['b'] },
  }
  expect(localise(value, 'en')).toEqual({
    name: 'Cluster',
    none: null,
    at,
    list: [{ id: 1, title: 'a' }],
    words: ['b'],
  })
  expect(localise(value, 'ru').words).toEqual(['б', 'в'])
})
