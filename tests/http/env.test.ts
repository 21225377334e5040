import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { EnvError, readEnv } from '#server/env.ts'

describe('the environment', () => {
  test('empty: this machine only, no demonstration, a file in data/', () => {
    expect(readEnv({})).toMatchObject({
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: 3000,
      PORTAL_DEMO: false,
      DATABASE_URL: 'file:data/portal.db',
      PUBLIC_URL: 'http://localhost:3000',
      secure: false,
    })
  })

  test('a variable set to nothing counts as not set', () => {
    expect(readEnv({ PORT: '', DATABASE_URL: '', PORTAL_DEMO: '' }).PORT).toBe(3000)
  })

  test('demonstration keeps a file of its own', () => {
    expect(readEnv({ PORTAL_DEMO: '1' }).DATABASE_URL).toBe('file:data/demo.db')
  })

  test('https makes it secure', () => {
    expect(readEnv({ PUBLIC_URL: 'https://portal.example/' })).toMatchObject({
      PUBLIC_URL: 'https://portal.example',
      secure: true,
    })
  })

  test('every wrong variable is named with what is wrong', () => {
    const wrong = {
      PORT: 'seventy',
      PUBLIC_URL: 'portal',
      METRICS_TOKEN: 'short',
      SQLITE_SYNC: 'never',
    }
    expect(() => readEnv(wrong)).toThrow(EnvError)
    for (const name of Object.keys(wrong))
      expect(() => readEnv(wrong)).toThrow(new RegExp(`^  ${name}: `, 'm'))
  })

  test('demonstration is never shown to the network', () => {
    expect(() => readEnv({ PORTAL_DEMO: '1', HOST: '0.0.0.0' })).toThrow(/HOST: demo mode/)
    expect(readEnv({ PORTAL_DEMO: '0', HOST: '0.0.0.0' }).HOST).toBe('0.0.0.0')
  })

  test('every variable stands in the operator’s table, and no other', () => {
    const names = (file: string, pattern: RegExp) =>
      [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, name]) => name!).toSorted()
    const known = names('server/env.ts', /^ {4}([A-Z][A-Z_]+): (?:z\.|port|yesNo)/gm)
    const rows = readFileSync('docs/operations.md', 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('| `'))
    const told = rows.flatMap((row) =>
      [...row.split('|')[1]!.matchAll(/`([A-Z][A-Z_]+)`/g)].map(([, name]) => name!),
    )
    expect(told.toSorted()).toEqual(known)
  })
})
