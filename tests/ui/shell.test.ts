import { describe, expect, it } from 'vitest'
import { errorStatus } from '#app/domain/shared/errors.ts'
import { errors } from '#app/i18n/errors.ts'
import { pagesAround } from '#app/ui/pagination.tsx'
import { failureOf } from '#app/ui/shell/error-page.tsx'
import { inLanguage } from '#app/ui/shell/language-switch.tsx'

describe('inLanguage', () => {
  it.each([
    ['/ru/clusters', '?q=ёлка&page=2', '/en/clusters?q=ёлка&page=2'],
    ['/ru', '', '/en'],
    ['/en/clusters/map', '', '/en/clusters/map'],
    ['/russia', '?q=1', '/en'],
    ['/stories', '', '/en'],
  ])('%s%s', (pathname, search, expected) => {
    expect(inLanguage('en', pathname, search)).toBe(expected)
  })
})

describe('failureOf', () => {
  const response = (status: number, data: unknown) => ({
    status,
    statusText: '',
    internal: false,
    data,
  })

  it('believes the code of a refusal', () => {
    expect(failureOf(response(400, { code: 'query.invalid', params: { field: 'page' } }))).toEqual({
      status: 400,
      code: 'query.invalid',
      params: { field: 'page' },
    })
  })
  it('goes by the status where there is no code of ours', () => {
    expect(failureOf(response(404, 'Error: No route matches')).code).toBe('not-found')
    expect(failureOf(response(404, { code: 'toString' })).code).toBe('not-found')
    expect(failureOf(response(418, null)).code).toBe('unexpected')
  })
  it('tells nothing of a defect', () => {
    expect(failureOf(new Error('secret'))).toEqual({ status: 500, code: 'unexpected', params: {} })
  })
})

describe('the words of errors', () => {
  it.each(Object.keys(errorStatus) as (keyof typeof errorStatus)[])(
    '%s: what happened and a way on, in both languages',
    (code) => {
      for (const lang of ['ru', 'en'] as const) {
        const { title, text } = errors[lang][code]
        expect(title).toMatch(/^\p{Lu}.*[^.!]$/u)
        expect(text({})).toMatch(/^\p{Lu}.*\.$/u)
        expect(title + text({}) + text({ field: 'page', minutes: 5 })).not.toMatch(/undefined|!/)
      }
    },
  )
  it('name the field that is wrong', () => {
    expect(errors.ru['query.invalid'].text({ field: 'page' })).toContain('«page»')
    expect(errors.en['query.invalid'].text({ field: 'page' })).toContain('“page”')
  })
})

describe('pagesAround', () => {
  it.each([
    [1, 3, [1, 2, 3]],
    [1, 12, [1, 2, 0, 12]],
    [3, 12, [1, 2, 3, 4, 0, 12]],
    [6, 12, [1, 0, 5, 6, 7, 0, 12]],
    [4, 12, [1, 2, 3, 4, 5, 0, 12]],
    [12, 12, [1, 0, 11, 12]],
  ])('page %i of %i', (page, pages, expected) => {
    expect(pagesAround(page, pages)).toEqual(expected)
  })
})
