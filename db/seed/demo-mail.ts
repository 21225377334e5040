import { eq, inArray, like } from 'drizzle-orm'
import { createHash } from 'node:crypto'
import type { NotificationKind, NotificationParams } from '#app/domain/mail/vocabulary.ts'
import { fold } from '#app/domain/shared/text.ts'
import { account, cluster, invitation, mailMessage, notification } from '../schema/index.ts'
import type { Tx } from '../store.ts'
import { demoAccounts } from './demo-accounts.ts'
import type { SeedContext } from './seed.ts'

const HOUR = 3_600_000
const DAYS = 24 * HOUR
/** Letters of the demonstration carry it in their key, by which they are taken away. */
const MARK = 'demo:'

/** News under the bells of the demo accounts, an invitation that waits, and the letters they caused. */
export async function loadDemoMail(tx: Tx, { now, newId }: SeedContext): Promise<void> {
  const people = new Map(
    (await tx.select().from(account).where(eq(account.isDemo, true))).map((row) => [
      row.email,
      row,
    ]),
  )
  const [place] = await tx
    .select({ id: cluster.id, slug: cluster.slug, ru: cluster.nameRu, en: cluster.nameEn })
    .from(cluster)
    .where(eq(cluster.slug, demoAccounts.find(({ role }) => role === 'representative')!.cluster!))
  const before = (ms: number) => new Date(now().getTime() - ms)
  const tell = async <K extends NotificationKind>(
    email: string,
    kind: K,
    params: NotificationParams[K],
    href: string,
    { ago, read = false }: { ago: number; read?: boolean },
  ) => {
    const accountId = people.get(email)?.id
    if (!accountId) return
    const createdAt = before(ago)
    await tx.insert(notification).values({
      id: newId(),
      accountId,
      kind,
      params,
      href,
      createdAt,
      readAt: read ? before(ago / 2) : null,
      mailedAt: createdAt,
    })
  }
  for (const { email, role } of demoAccounts) {
    const where = role === 'representative' && place ? { ru: place.ru, en: place.en } : null
    const href = where ? `/clusters/${place!.slug}` : '/desk'
    await tell(email, 'role.given', { role, where }, href, { ago: 9 * DAYS, read: true })
  }
  const representative = people.get('cluster@example.org')
  if (!place || !representative) return
  const where = { ru: place.ru, en: place.en }
  await tell(
    'cluster@example.org',
    'invitation.accepted',
    { name: 'Елена Соколова', where },
    '/desk/invitations',
    { ago: 20 * HOUR },
  )
  await tell(
    'admin@example.org',
    'invitation.accepted',
    { name: 'Марина Орлова', where: null },
    '/desk/invitations',
    { ago: 6 * DAYS },
  )

  const token = createHash('sha256').update(newId()).digest('base64url')
  const email = 'dmitry.volkov@example.org'
  const createdAt = before(5 * HOUR)
  const id = newId()
  await tx.insert(invitation).values({
    id,
    tokenHash: createHash('sha256').update(token).digest('hex'),
    email,
    emailFolded: fold(email),
    lang: 'ru',
    role: 'representative',
    scope: 'cluster',
    scopeId: place.id,
    invitedBy: representative.id,
    createdAt,
    expiresAt: new Date(createdAt.getTime() + 14 * DAYS),
  })
  await tx.insert(mailMessage).values({
    id: newId(),
    accountId: null,
    to: email,
    lang: 'ru',
    template: 'invitation',
    params: { token, by: representative.name, role: 'representative', where, days: 14 },
    subject: `Вас приглашают на\u00a0портал: ${place.ru}`,
    key: `${MARK}invitation`,
    state: 'kept',
    attempts: 0,
    nextAt: createdAt,
    createdAt,
  })
  const attendee = people.get('attendee@example.org')
  if (!attendee) return
  const entry = { kind: 'role.given', params: { role: 'attendee', where: null }, href: '/desk' }
  await tx.insert(mailMessage).values({
    id: newId(),
    accountId: attendee.id,
    to: attendee.email,
    lang: 'en',
    template: 'digest',
    params: { entries: [entry], more: 0 },
    subject: '1 new notification on the portal',
    key: `${MARK}digest`,
    state: 'kept',
    attempts: 0,
    nextAt: before(8 * DAYS),
    createdAt: before(8 * DAYS),
  })
}

/** Takes away the letters of the demonstration and those of demo accounts, whose rows go after. */
export async function removeDemoMail(tx: Tx): Promise<void> {
  const people = await tx
    .select({ id: account.id, email: account.email })
    .from(account)
    .where(eq(account.isDemo, true))
  const ids = people.map(({ id }) => id)
  await tx.delete(mailMessage).where(like(mailMessage.key, `${MARK}%`))
  if (ids.length === 0) return
  await tx.delete(mailMessage).where(inArray(mailMessage.accountId, ids))
  await tx.delete(invitation).where(inArray(invitation.invitedBy, ids))
}
