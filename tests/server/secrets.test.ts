import fc from 'fast-check'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isSealed, secretsOf, secretsOfEnv } from '#server/secrets.ts'

const ours = secretsOf(() => 'a key of the portal, long enough to be one')
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corridor-secrets-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('what is sealed is opened by the same key for the same owner, and by nothing else', () => {
  const others = secretsOf(() => 'a key of somebody else, just as long as it')
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (text, owner, other) => {
      const sealed = ours.seal(text, owner)
      expect(isSealed(sealed)).toBe(true)
      expect(ours.open(sealed, owner)).toBe(text)
      expect(others.open(sealed, owner)).toBeNull()
      if (other !== owner) expect(ours.open(sealed, other)).toBeNull()
      // Never twice the same: equal secrets do not show.
      expect(ours.seal(text, owner)).not.toBe(sealed)
    }),
  )
})

test('a changed seal opens nothing', () => {
  const sealed = ours.seal('JBSWY3DPEHPK3PXP', 'a')
  for (let at = sealed.indexOf('.', 8) + 1; at < sealed.length; at++) {
    if (sealed[at] === '.') continue
    const changed = sealed.slice(0, at) + (sealed[at] === 'A' ? 'B' : 'A') + sealed.slice(at + 1)
    // The last sign of a part may carry bits that mean nothing.
    const opened = ours.open(changed, 'a')
    expect([null, 'JBSWY3DPEHPK3PXP']).toContain(opened)
    if (!/^.?(\.|$)/.test(sealed.slice(at + 1))) expect(opened).toBeNull()
  }
  expect(ours.open('JBSWY3DPEHPK3PXP', 'a')).toBeNull()
})

test('without a key in the environment one is made beside the database, for its owner alone, and kept', async () => {
  const env = { SECRETS_KEY: undefined, DATABASE_URL: `file:${join(folder, 'portal.db')}` }
  const file = join(folder, 'portal.db.key')
  const sealed = secretsOfEnv(env).seal('тайна', 'a')
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  expect((await readFile(file, 'utf8')).trim().length).toBeGreaterThanOrEqual(43)
  expect(secretsOfEnv(env).open(sealed, 'a')).toBe('тайна')
  const given = { ...env, SECRETS_KEY: (await readFile(file, 'utf8')).trim() }
  expect(secretsOfEnv(given).open(sealed, 'a')).toBe('тайна')
  await writeFile(file, '')
  expect(() => secretsOfEnv(env).open(sealed, 'a')).toThrow(/SECRETS_KEY/)
})
