import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ownPath } from '#app/domain/shared/own-path.ts'

test('own pages are gone back to, with their state', () => {
  expect(ownPath('/ru')).toBe('/ru')
  expect(ownPath('/en/clusters?q=a&page=2#top')).toBe('/en/clusters?q=a&page=2#top')
  expect(ownPath('/ru/clusters?q=ёлка')).toBe('/ru/clusters?q=%D1%91%D0%BB%D0%BA%D0%B0')
})

test.each([
  null,
  undefined,
  '',
  'ru',
  'https://evil.example/ru',
  '//evil.example/ru',
  '/\\evil.example/ru',
  '\\/evil.example',
  '/\t/evil.example',
  '/ru/../../x',
  '/api/openapi.json',
  '/rus',
  'javascript:alert(1)',
  `/ru/${'a'.repeat(3_000)}`,
])('%j is refused', (given) => {
  expect(ownPath(given)).toBeUndefined()
})

test('whatever is let through stays on this host, under a language', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.constantFrom('', '/', '//', '/\\', '/ru', '/ru/'),
      (rest, start) => {
        const path = ownPath(start + rest)
        if (path === undefined) return
        const url = new URL(path, 'https://portal.example')
        expect(url.host).toBe('portal.example')
        expect(url.pathname).toMatch(/^\/(ru|en)(\/|$)/)
      },
    ),
  )
})
