import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { CODE_LENGTH, readCode } from '#app/domain/conference/registration/code.ts'
import {
  registrationByCode,
  type Registration,
  type RegistrationGroup,
} from '#db/queries/registrations.ts'
import { readSetting, writeSetting } from '#db/queries/settings.ts'
import type { Db, Store, Tx } from '#db/store.ts'

const KEY = 'registration.link-key'
const keys = new WeakMap<Store, string>()

/** Has the key of the links ready; the first one is made when it is first needed. Outside any transaction. */
export async function readyLinks(store: Store, now: Date): Promise<void> {
  if (keys.has(store)) return
  let key = await readSetting(store.read, KEY)
  key ??= await store.transact(async (tx) => {
    const meanwhile = await readSetting(tx, KEY)
    if (meanwhile) return meanwhile
    const made = randomBytes(32).toString('base64url')
    await writeSetting(tx, KEY, made, now)
    return made
  })
  keys.set(store, key)
}

function mac(store: Store, text: string): string {
  const key = keys.get(store)
  if (key === undefined) throw new Error('readyLinks() comes first')
  return createHmac('sha256', key).update(text).digest('base64url').slice(0, 22)
}

const same = (a: string, b: string) =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))

/** What a link is made from, so that it can be made void: another value, another link. */
export const newSalt = () => randomBytes(16).toString('base64url')

/** The secret part of a registration's address: its code and 128 bits that only the portal can make. */
export const registrationToken = (
  store: Store,
  { id, code, secretHash }: Pick<Registration, 'id' | 'code' | 'secretHash'>,
): string => code + mac(store, `registration ${id} ${secretHash}`)

/** The registration a link opens; undefined for one that is forged or void. */
export async function registrationOfToken(
  db: Db | Tx,
  store: Store,
  token: string,
): Promise<Registration | undefined> {
  const row = await registrationByCode(db, readCode(token.slice(0, CODE_LENGTH)))
  return row && same(registrationToken(store, row), token) ? row : undefined
}

/** The secret part of a group's address. */
export const groupToken = (
  store: Store,
  { id, linkSalt }: Pick<RegistrationGroup, 'id' | 'linkSalt'>,
): string => `${id}.${mac(store, `group ${id} ${linkSalt}`)}`

/** Whether a link opens this group. */
export const opensGroup = (
  store: Store,
  group: Pick<RegistrationGroup, 'id' | 'linkSalt'>,
  token: string,
): boolean => same(groupToken(store, group), token)
