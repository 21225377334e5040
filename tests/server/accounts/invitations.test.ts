import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { INVITATION_DAYS } from '#app/domain/accounts/givable.ts'
import type { Actor, Grant, Role, Scope } from '#app/domain/accounts/permissions.ts'
import { accountByEmail, insertAccount } from '#db/queries/accounts.ts'
import { clusterNames, namedGrants } from '#db/queries/accounts-people.ts'
import { consent, invitation, mailMessage, notification } from '#db/schema/index.ts'
import { acceptInvitation } from '#server/accounts/accept-invitation.ts'
import { invite } from '#server/accounts/invite.ts'
import { revokeInvitation } from '#server/accounts/revoke-invitation.ts'
import { readSession } from '#server/accounts/session.ts'
import { showInvitation } from '#server/accounts/show-invitation.ts'
import { showInvitations } from '#server/accounts/show-invitations.ts'
import { signUpByInvitation } from '#server/accounts/sign-up-by-invitation.ts'
import { TEST_NOW } from '../../fixtures/now.ts'
import { seededStore, testContext, type TestStore } from '../../fixtures/store.ts'

const admin = '00000000-0000-7000-8000-00000000a001'
const pavel = '00000000-0000-7000-8000-00000000a002'
const olga = '00000000-0000-7000-8000-00000000a003'
const portal = { scope: 'portal', scopeId: '*' } as const
const by = (accountId: string, ...grants: Grant[]): Actor => ({
  kind: 'account',
  accountId,
  grants,
})
const asAdmin = by(admin, { role: 'administrator', ...portal })
const days = (n: number) => new Date(TEST_NOW.getTime() + n * 86_400_000)

let store: TestStore
let own: { id: string; ru: string; en: string }
let foreign: { id: string; ru: string; en: string }
beforeAll(async () => {
  store = await seededStore()
  const names = await clusterNames(store.read, 2)
  own = names[0]!
  foreign = names[1]!
  await store.transact(async (tx) => {
    for (const [id, email] of [
      [admin, 'anna@portal.example'],
      [pavel, 'pavel@portal.example'],
      [olga, 'olga@portal.example'],
    ] as const)
      await insertAccount(tx, {
        id,
        email,
        name: `Имя ${email}`,
        lang: 'ru',
        passwordHash: null,
        passwordChangedAt: null,
        isDemo: false,
        createdAt: TEST_NOW,
      })
  })
})
beforeEach(async () => {
  await store.transact(async (tx) => {
    await tx.delete(mailMessage)
    await tx.delete(invitation)
    await tx.delete(notification)
  })
})

const as = (actor: Actor, now = TEST_NOW) => testContext(store, { actor, now })
const representative = () =>
  by(pavel, { role: 'representative', scope: 'cluster', scopeId: own.id })
const asked = (
  email: string,
  role: Role = 'representative',
  scope: Scope = 'cluster',
  thing = own.ru,
) => ({ email, lang: 'ru' as const, what: { role, scope }, thing: scope === 'portal' ? '' : thing })
/** The token of the last letter: only the letter has it. */
const token = async () => {
  const letters = await store.read.select().from(mailMessage)
  return (letters.find(({ template }) => template === 'invitation')!.params as { token: string })
    .token
}
const device = { address: '127.0.0.1', userAgent: 'test' }
const newcomer = { name: 'Новый Человек', password: 'длинный хороший пароль' }

describe('who may invite whom', () => {
  test('a representative: representatives of the own cluster, nothing else', async () => {
    await invite(as(representative()), asked('a@portal.example'))
    const refusedFor = [
      asked('b@portal.example', 'representative', 'cluster', foreign.ru),
      asked('b@portal.example', 'administrator', 'portal'),
      asked('b@portal.example', 'expert', 'portal'),
    ]
    for (const input of refusedFor)
      await expect(invite(as(representative()), input)).rejects.toMatchObject({
        code: 'permission.denied',
      })
    expect(await store.read.select().from(mailMessage)).toHaveLength(1)
    const { offered } = await showInvitations(
      as(by(pavel, { role: 'representative', scope: 'cluster', scopeId: own.id })),
    )
    expect(offered.length).toBeLessThanOrEqual(1)
  })

  test('an expert: representatives of any cluster, but no administrators', async () => {
    const expert = by(pavel, { role: 'expert', ...portal })
    await invite(as(expert), asked('a@portal.example', 'representative', 'cluster', foreign.en))
    await expect(
      invite(as(expert), asked('b@portal.example', 'administrator', 'portal')),
    ).rejects.toMatchObject({ code: 'permission.denied' })
  })

  test('an administrator: anybody to anything that is there', async () => {
    await invite(as(asAdmin), asked('a@portal.example', 'administrator', 'portal'))
    await expect(
      invite(as(asAdmin), asked('b@portal.example', 'representative', 'cluster', 'Нет такого')),
    ).rejects.toMatchObject({ fields: { thing: 'unknown' } })
  })

  test('others: nobody, and see none', async () => {
    for (const actor of [by(olga), by(olga, { role: 'organiser', ...portal })]) {
      await expect(invite(as(actor), asked('a@portal.example'))).rejects.toMatchObject({
        code: 'permission.denied',
      })
      await expect(showInvitations(as(actor))).rejects.toMatchObject({ code: 'permission.denied' })
    }
    await expect(invite(testContext(store), asked('a@portal.example'))).rejects.toMatchObject({
      code: 'sign-in.required',
    })
  })
})

describe('an invitation', () => {
  test('gives whoever is signed in the role, once; the inviter is told', async () => {
    await invite(as(representative()), asked('olga@portal.example'))
    const link = await token()
    expect(await store.read.select().from(invitation)).not.toMatchObject([{ tokenHash: link }])
    expect(await showInvitation(as(by(olga)), link)).toMatchObject({
      role: 'representative',
      thing: { name: { ru: own.ru } },
      by: 'Имя pavel@portal.example',
      you: 'Имя olga@portal.example',
    })
    const outcomes = await Promise.allSettled(
      [1, 2, 3].map(() => acceptInvitation(as(by(olga)), link)),
    )
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    // Replayed, by the same person or by another.
    for (const actor of [by(olga), by(admin)])
      await expect(acceptInvitation(as(actor), link)).rejects.toMatchObject({ code: 'link.used' })
    const grants = (await namedGrants(store.read, [olga, admin])).get(olga)
    expect(grants).toMatchObject([{ role: 'representative', scopeId: own.id }])
    const told = await store.read.select().from(notification)
    expect(told.map(({ accountId, kind }) => [accountId, kind]).toSorted()).toEqual(
      [
        [olga, 'role.given'],
        [pavel, 'invitation.accepted'],
      ].toSorted(),
    )
  })

  test('makes an account for a newcomer, with the address invited and a consent', async () => {
    await invite(as(asAdmin), asked('new@portal.example', 'expert', 'portal'))
    const link = await token()
    const { sessionId } = await signUpByInvitation(testContext(store), {
      token: link,
      ...newcomer,
      ...device,
    })
    const made = await accountByEmail(store.read, 'NEW@portal.example')
    expect((await readSession(store, sessionId))!.person).toMatchObject({
      id: made!.id,
      name: newcomer.name,
      grants: [{ role: 'expert' }],
    })
    const consents = await store.read.select().from(consent)
    expect(consents.some(({ accountId }) => accountId === made!.id)).toBe(true)
    await expect(
      signUpByInvitation(testContext(store), { token: link, ...newcomer, ...device }),
    ).rejects.toMatchObject({ code: 'link.used' })
  })

  test('with a weak password makes nothing and can be tried again', async () => {
    await invite(as(asAdmin), asked('weak@portal.example', 'expert', 'portal'))
    const link = await token()
    await expect(
      signUpByInvitation(testContext(store), {
        token: link,
        name: 'x',
        password: 'password1234',
        ...device,
      }),
    ).rejects.toMatchObject({ code: 'form.invalid', fields: { password: expect.anything() } })
    expect(await accountByEmail(store.read, 'weak@portal.example')).toBeUndefined()
    await expect(showInvitation(testContext(store), link)).resolves.toMatchObject({
      hasAccount: false,
    })
  })

  test('to an address with an account asks to sign in', async () => {
    await invite(as(asAdmin), asked('Olga@portal.example', 'expert', 'portal'))
    const link = await token()
    expect(await showInvitation(testContext(store), link)).toMatchObject({ hasAccount: true })
    await expect(
      signUpByInvitation(testContext(store), { token: link, ...newcomer, ...device }),
    ).rejects.toMatchObject({ code: 'invitation.has-account' })
  })

  test('expires, is withdrawn, is replaced by a newer one', async () => {
    await invite(as(representative()), asked('late@portal.example'))
    const link = await token()
    await expect(acceptInvitation(as(by(olga), days(INVITATION_DAYS)), link)).rejects.toMatchObject(
      { code: 'link.expired' },
    )

    await store.transact((tx) => tx.delete(mailMessage))
    await invite(as(asAdmin), asked('LATE@portal.example'))
    const newer = await token()
    await expect(acceptInvitation(as(by(olga)), link)).rejects.toMatchObject({
      code: 'link.unknown',
    })
    const rows = (await showInvitations(as(asAdmin))).invitations
    expect(rows.map(({ state }) => state).toSorted()).toEqual(['open', 'revoked'])
    const open = rows.find(({ state }) => state === 'open')!
    // Somebody else's is none of a representative's business.
    await expect(revokeInvitation(as(representative()), open.id)).rejects.toMatchObject({
      code: 'not-found',
    })
    await revokeInvitation(as(asAdmin), open.id)
    await revokeInvitation(as(asAdmin), open.id)
    await expect(acceptInvitation(as(by(olga)), newer)).rejects.toMatchObject({
      code: 'link.unknown',
    })
    await expect(acceptInvitation(as(by(olga)), 'made-up')).rejects.toMatchObject({
      code: 'link.unknown',
    })
  })

  test('a hundred in an hour are too many', async () => {
    const send = (i: number) =>
      invite(as(by(olga, { role: 'expert', ...portal })), asked(`${i}@portal.example`))
    const outcomes: PromiseSettledResult<void>[] = []
    for (let i = 0; i < 100; i++) outcomes.push(...(await Promise.allSettled([send(i)])))
    expect(outcomes[0]).toMatchObject({ status: 'fulfilled' })
    expect(outcomes[99]).toMatchObject({ reason: { code: 'invitations.too-many' } })
  })
})
