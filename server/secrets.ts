import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { dialectOf } from '#db/dialect.ts'
import { sqliteFile } from '#db/sqlite-file.ts'
import type { Env } from './env.ts'

// What the database keeps but a copy of it alone must not give away (docs/decisions/042).

/** Encrypts what the portal itself must read again. */
export type Secrets = {
  /** @param owner what the secret belongs to: sealed for one, it cannot be put in the place of another's */
  seal(text: string, owner: string): string
  /** @returns null where it was sealed with another key, or for another owner */
  open(sealed: string, owner: string): string | null
}

const MARK = 'sealed'
const CIPHER = 'aes-256-gcm'

/** Whether a text was sealed; what was kept before there was a key is not. */
export const isSealed = (text: string) => text.startsWith(`${MARK}.`)

/** @param words the operator's key, or a file's: any text of enough chance */
export function secretsOf(words: () => string): Secrets {
  let made: { key: Buffer; id: string } | undefined
  // Asked for when the first secret is: a portal without any needs no key and no file.
  const ready = () => {
    if (made) return made
    const key = Buffer.from(hkdfSync('sha256', words(), '', 'corridor secrets at rest', 32))
    return (made = { key, id: createHash('sha256').update(key).digest('hex').slice(0, 8) })
  }
  return {
    seal(text, owner) {
      const { key, id } = ready()
      const nonce = randomBytes(12)
      const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(owner))
      const closed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      const parts = [nonce, closed, cipher.getAuthTag()]
      return [MARK, id, ...parts.map((part) => part.toString('base64url'))].join('.')
    },
    open(sealed, owner) {
      const { key, id } = ready()
      const [mark, sealedBy, ...parts] = sealed.split('.')
      if (mark !== MARK || sealedBy !== id || parts.length !== 3) return null
      const [nonce, closed, tag] = parts.map((part) => Buffer.from(part, 'base64url'))
      try {
        const decipher = createDecipheriv(CIPHER, key, nonce!).setAAD(Buffer.from(owner))
        decipher.setAuthTag(tag!)
        return Buffer.concat([decipher.update(closed!), decipher.final()]).toString('utf8')
      } catch {
        return null
      }
    },
  }
}

/** The key of the environment, else of a file beside the data, made when it is first needed. */
export function secretsOfEnv(env: Pick<Env, 'SECRETS_KEY' | 'DATABASE_URL'>): Secrets {
  const { SECRETS_KEY } = env
  return secretsOf(SECRETS_KEY === undefined ? () => keyOfFile(keyFileOf(env)) : () => SECRETS_KEY)
}

/** Beside a SQLite file, so that they move together; of another engine, in `data`. */
const keyFileOf = ({ DATABASE_URL }: Pick<Env, 'DATABASE_URL'>) =>
  dialectOf(DATABASE_URL) === 'sqlite'
    ? `${sqliteFile(DATABASE_URL)}.key`
    : resolve('data/secrets.key')

function keyOfFile(file: string): string {
  mkdirSync(dirname(file), { recursive: true })
  try {
    // Of two processes that come here at once, one makes the file; both read it.
    writeFileSync(file, `${randomBytes(32).toString('base64url')}\n`, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  const words = readFileSync(file, 'utf8').trim()
  if (words.length < 32) throw new Error(`${file} holds no key: restore it, or set SECRETS_KEY`)
  return words
}
