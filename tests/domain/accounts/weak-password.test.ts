import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isGuessable, spellings } from '#app/domain/accounts/weak-password.ts'

describe('spellings of a password', () => {
  test.each([
    ['Password2026!!', 'password'],
    ['P@ssw0rd', 'password'],
    ['qwertyqwerty', 'qwerty'],
    ['зфыыцщкв', 'password'],
    ['123456', '123456'],
    ['ПАРОЛЬпароль', 'пароль'],
  ])('%s may stand on a list as %s', (password, listed) => {
    expect(spellings(password)).toContain(listed)
  })

  test('much hung on a short word is not taken off', () => {
    expect(spellings('7493-love-8837492')).not.toContain('love')
  })

  test('always hold the password itself, folded, and nothing too short to mean anything', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 4, maxLength: 60 }), (password) => {
        const found = spellings(password)
        const folded = password.normalize('NFKC').toLowerCase()
        if (folded.length >= 4) expect(found).toContain(folded)
        for (const one of found) expect(one.length).toBeGreaterThanOrEqual(4)
      }),
    )
  })
})

describe('a guessable password', () => {
  test.each([
    'aaaaaaaaaaaa',
    'abababababab',
    '123123123123',
    '123456789012',
    '210987654321',
    'abcdefghijklm',
    'абвгдежзийкл',
  ])('%s', (password) => {
    expect(isGuessable(password)).toBe(true)
  })

  test.each(['Вера Новикова', 'novikova2026', 'vera.novikova1', 'Corridor-2026'])(
    'one’s own words: %s',
    (password) => {
      const words = ['Вера Новикова', 'vera.novikova@example.org', 'corridor']
      expect(isGuessable(password, words)).toBe(true)
    },
  )

  test.each(['синий трактор едет', 'Вера любит рыбалку', 'x7#kQp!2vLm9', 'correct horse battery'])(
    'not: %s',
    (password) => {
      expect(isGuessable(password, ['Вера Новикова', 'vera@example.org'])).toBe(false)
    },
  )

  test('the answer does not hang on letter case', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 8, maxLength: 40, unit: 'grapheme-ascii' }), (text) => {
        expect(isGuessable(text.toUpperCase())).toBe(isGuessable(text.toLowerCase()))
      }),
    )
  })
})
