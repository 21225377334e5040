import { beforeAll, describe, expect, test } from 'vitest'
import { LOOK_MINUTES } from '#app/domain/accounts/people.ts'
import type { Actor } from '#app/domain/accounts/permissions.ts'
import { insertAccount } from '#db/queries/accounts.ts'
import { addGrant, insertLook, removeGrant } from '#db/queries/accounts-people.ts'
import { actorOf, ownActorOf } from '#server/accounts/current-actor.ts'
import { startSession } from '#server/accounts/session.ts'
import { chooseDigest } from '#server/mail/choose-digest.ts'
import { startHttp, type TestHttp } from '../fixtures/http.ts'

const admin = '00000000-0000-7000-8000-00000000a001'
const olga = '00000000-0000-7000-8000-00000000a002'
const grant = { role: 'administrator', scope: 'portal', scopeId: '*' } as const

let http: TestHttp
let session: string
beforeAll(async () => {
  http = await startHttp({
    who: {
      async loader({ request, context }) {
        return Response.json({
          eyes: await actorOf(request, context),
          own: await ownActorOf(request, context),
        })
      },
      async action({ request, context }) {
        const verb = context.portal.context(await actorOf(request, context))
        try {
          await chooseDigest(verb, { digest: 'never' })
          return Response.json({ changed: true })
        } catch (error) {
          return Response.json({ code: (error as { code: string }).code })
        }
      },
    },
  })
  const { store } = http.portal
  session = await store.transact(async (tx) => {
    for (const id of [admin, olga])
      await insertAccount(tx, {
        id,
        email: `${id}@example.org`,
        name: id,
        lang: 'ru',
        passwordHash: null,
        passwordChangedAt: null,
        isDemo: false,
        createdAt: new Date(),
      })
    await addGrant(tx, admin, grant, new Date())
    await addGrant(tx, olga, { role: 'expert', scope: 'portal', scopeId: '*' }, new Date())
    return startSession(tx, admin, { address: '127.0.0.1', method: 'password' })
  })
})

let looks = 0
async function look(more: Partial<Parameters<typeof insertLook>[1]> = {}): Promise<string> {
  const id = `00000000-0000-7000-8000-0000000000b${++looks}`
  const row = { id, accountId: olga, lookedBy: admin, reason: 'проверка связи' }
  await http.portal.store.transact((tx) =>
    insertLook(tx, { ...row, startedAt: new Date(), endedAt: null, ...more }),
  )
  return id
}
const asked = async (look: string, method = 'GET') => {
  const answer = await http.ask('/who', {
    method,
    headers: {
      Cookie: `corridor_session=${session}; corridor_look=${look}`,
      ...(method === 'POST' ? { Origin: http.portal.env.PUBLIC_URL } : {}),
    },
  })
  const body = JSON.parse(answer.body.toString()) as Record<'eyes' | 'own', Actor> & {
    code?: string
    changed?: boolean
  }
  return { ...body, cookies: [answer.headers['set-cookie'] ?? []].flat().join() }
}

describe('an administrator with somebody’s eyes', () => {
  test('is that person to every page, and themselves to leave', async () => {
    const { eyes, own } = await asked(await look())
    expect(eyes).toMatchObject({
      accountId: olga,
      lookedBy: admin,
      grants: [{ role: 'expert' }],
    })
    expect(own).toMatchObject({ accountId: admin })
  })

  test('changes nothing, whatever a verb would let the person do', async () => {
    expect((await asked(await look(), 'POST')).code).toBe('look-as.only')
    // The same verb without the look works: it is the look that stops it.
    expect((await asked('', 'POST')).changed).toBe(true)
  })

  test('is themselves again after an hour, after the end, and with another’s or a made-up look', async () => {
    const long = new Date(Date.now() - LOOK_MINUTES * 60_000 - 1_000)
    const ids = [
      await look({ startedAt: long }),
      await look({ endedAt: new Date() }),
      await look({ lookedBy: olga, accountId: olga }),
      'made-up',
    ]
    for (const id of ids) {
      const { eyes, cookies } = await asked(id)
      expect(eyes).toMatchObject({ accountId: admin })
      expect(cookies).toContain('corridor_look=;')
    }
  })

  test('who is no administrator any more sees with their own', async () => {
    const id = await look()
    await http.portal.store.transact((tx) => removeGrant(tx, admin, grant))
    expect((await asked(id)).eyes).toMatchObject({ accountId: admin })
  })
})
