import { describe, expect, test } from 'vitest'
import { DomainError, errorStatus, type ErrorCode } from '#app/domain/shared/errors.ts'
import { en } from '#app/i18n/en/errors.ts'
import { ru } from '#app/i18n/ru/errors.ts'

const codes = Object.keys(errorStatus) as ErrorCode[]

describe('the error table', () => {
  test('every code has a status of a failure, words in both languages, and no words have no code', () => {
    expect(Object.keys(ru).toSorted()).toEqual(codes.toSorted())
    expect(Object.keys(en).toSorted()).toEqual(codes.toSorted())
    for (const code of codes) {
      expect(errorStatus[code]).toBeGreaterThanOrEqual(400)
      expect(new DomainError(code).status).toBe(errorStatus[code])
    }
  })

  for (const [lang, words, letters] of [
    ['ru', ru, /[а-яё]/i],
    ['en', en, /[a-z]/i],
  ] as const)
    test(`${lang}: every code has a title and a text that end well`, () => {
      for (const code of codes) {
        const { title, text } = words[code]
        const said = text({ field: 'region', minutes: 5, seconds: 30 })
        expect(title, code).toMatch(letters)
        expect(title, code).not.toMatch(/[.!]$/)
        expect(said, code).toMatch(letters)
        expect(said, code).toMatch(/[.?…]$/)
        expect(said, code).not.toMatch(/undefined|NaN|!/)
      }
    })
})
