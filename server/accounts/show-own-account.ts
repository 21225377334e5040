import { DomainError } from '#app/domain/shared/errors.ts'
import { passkeysOf, totpOf } from '#db/queries/account-factors.ts'
import { namedGrants, type NamedGrant } from '#db/queries/accounts-people.ts'
import { accountById, consentsOf, sessionsOf } from '#db/queries/accounts.ts'
import { ask, type Context, ownId } from '../context.ts'

export type OwnAccount = {
  name: string
  email: string
  isDemo: boolean
  createdAt: Date
  /** How the account is entered. */
  security: {
    passwordChangedAt: Date | null
    passkeys: number
    secondFactor: boolean
    sessions: number
  }
  /** What was agreed to last; null: nothing yet. */
  consent: { version: string; givenAt: Date } | null
  /** With what each counts in. */
  roles: Pick<NamedGrant, 'role' | 'scope' | 'scopeId' | 'thing'>[]
}

/** The account of who asks: name, e-mail, roles. @throws DomainError `sign-in.required` */
export async function showOwnAccount(context: Context): Promise<OwnAccount> {
  ask(context, 'accounts.show-own')
  const { store } = context
  const accountId = ownId(context)
  const account = await accountById(store.read, accountId)
  if (!account) throw new DomainError('sign-in.required')
  const roles = (await namedGrants(store.read, [account.id])).get(account.id) ?? []
  const [consent] = await consentsOf(store.read, account.id)
  const sessions = await sessionsOf(store.read, account.id)
  const now = new Date()
  return {
    name: account.name,
    email: account.email,
    isDemo: account.isDemo,
    createdAt: account.createdAt,
    security: {
      passwordChangedAt: account.passwordChangedAt,
      passkeys: (await passkeysOf(store.read, account.id)).length,
      secondFactor: Boolean((await totpOf(store.read, account.id))?.confirmedAt),
      sessions: sessions.filter(({ expiresAt, replaced }) => expiresAt > now && !replaced).length,
    },
    consent: consent ? { version: consent.version, givenAt: consent.givenAt } : null,
    roles: roles.map(({ role, scope, scopeId, thing }) => ({ role, scope, scopeId, thing })),
  }
}
