import { describe, expect, test } from 'vitest'
import { preferredLang } from '#app/domain/shared/lang.ts'

describe('the language at /', () => {
  test.each([
    ['en', 'ru', 'en'],
    ['ru', 'en', 'ru'],
    ['de', 'en-GB', 'en'],
    [undefined, 'ru-RU,ru;q=0.9,en;q=0.8', 'ru'],
    [undefined, 'en;q=0.8, ru;q=0.9', 'ru'],
    [undefined, 'de-DE, fr;q=0.7', 'en'],
    [undefined, 'de, ru;q=0.5', 'en'],
    [undefined, 'kk-KZ', 'ru'],
    [undefined, 'ru;q=0, en', 'en'],
    [undefined, '*', 'ru'],
    [undefined, '', 'ru'],
    [undefined, undefined, 'ru'],
    [undefined, ';;;q=,,', 'ru'],
  ] as const)('cookie %s, wishes %s: %s', (cookie, wishes, lang) => {
    expect(preferredLang(cookie, wishes)).toBe(lang)
  })
})
