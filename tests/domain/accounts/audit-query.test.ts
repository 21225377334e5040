import fc from 'fast-check'
import { expect, test } from 'vitest'
import { auditSearch, parseAuditQuery } from '#app/domain/accounts/audit-query.ts'

const parse = (search: string) => parseAuditQuery(new URLSearchParams(search))

test('what makes no sense is left out', () => {
  expect(parse('action=account.none&from=yesterday&to=2026-13-40&page=-1')).toEqual({
    action: null,
    person: '',
    from: '',
    to: '',
    page: 1,
  })
})

test('an address says the same after being read and written, whatever it said', () => {
  fc.assert(
    fc.property(
      fc.record({ action: fc.string(), person: fc.string(), from: fc.string(), page: fc.string() }),
      (given) => {
        const read = parseAuditQuery(new URLSearchParams(given))
        expect(parse(auditSearch(read))).toEqual(read)
      },
    ),
  )
})
