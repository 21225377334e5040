import type { Role } from '#app/domain/accounts/permissions.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import type { Bilingual } from '#app/domain/shared/lang.ts'
import { passkeysOf, totpOf } from '#db/queries/account-factors.ts'
import { accountById, consentsOf, rolesOf, sessionsOf } from '#db/queries/accounts.ts'
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
  /** With the cluster where the role counts; null: the whole portal. */
  roles: { role: Role; cluster: { slug: string; name: Bilingual } | null }[]
}

/** The account of who asks: name, e-mail, roles. @throws DomainError `sign-in.required` */
export async function showOwnAccount(context: Context): Promise<OwnAccount> {
  ask(context, 'accounts.show-own')
  const { store } = context
  const accountId = ownId(context)
  const account = await accountById(store.read, accountId)
  if (!account) throw new DomainError('sign-in.required')
  const roles = await rolesOf(store.read, account.id)
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
    roles: roles.map((row) => ({
      role: row.role as Role,
      cluster: row.clusterSlug
        ? { slug: row.clusterSlug, name: { ru: row.clusterRu!, en: row.clusterEn! } }
        : null,
    })),
  }
}
