import { DrizzleQueryError } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { createLog, errorText } from '#server/log.ts'

function logged(error: unknown): string {
  const lines: string[] = []
  createLog('info', { write: (line: string) => void lines.push(line) }).error({ err: error }, 'x')
  return lines.join('')
}

test('a failed query is logged without what people typed', () => {
  const cause = Object.assign(new Error('duplicate key value violates a constraint'), {
    code: '23505',
    constraint: 'account_email',
    detail: 'Key (email)=(olga@example.org) already exists.',
  })
  const error = new DrizzleQueryError('insert into account', ['olga@example.org', 'a hash'], cause)
  // What would be told without care.
  expect(JSON.stringify([error.message, error.stack, cause])).toContain('olga@example.org')

  const line = logged(error)
  expect(line).not.toMatch(/olga@example|a hash/)
  for (const kept of ['insert into account', '23505', 'account_email', 'log.test.ts'])
    expect(line).toContain(kept)
  expect(errorText(error)).not.toMatch(/olga@example|a hash/)
})

test('any other error is logged with its message, its stack and its cause', () => {
  const line = logged(new TypeError('no such thing', { cause: new Error('deeper') }))
  for (const part of ['TypeError', 'no such thing', 'deeper', 'log.test.ts'])
    expect(line).toContain(part)
  expect(logged('a word')).toContain('a word')
})
