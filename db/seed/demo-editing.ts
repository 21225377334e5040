import { eq } from 'drizzle-orm'
import { account, cluster, clusterNews, representationRequest } from '../schema/index.ts'
import type { Tx } from '../store.ts'
import { demoAccounts } from './demo-accounts.ts'
import type { SeedContext } from './seed.ts'

const DAY = 86_400_000

const news = [
  {
    kind: 'news',
    daysAgo: 9,
    titleRu: 'Участники договорились об\u00a0общем испытательном стенде',
    titleEn: 'Participants agree on a shared test bench',
    textRu:
      'Пять предприятий будут проверять водоочистное оборудование на\u00a0одном стенде и\u00a0делить его содержание поровну.\n\nЗаписаться на\u00a0испытания можно через управляющую компанию.',
    textEn:
      'Five enterprises will test water treatment equipment on one bench and share its upkeep equally.\n\nTests are booked through the managing company.',
  },
  {
    kind: 'release',
    daysAgo: 30,
    titleRu: 'Кластер приглашает города к\u00a0пилотным проектам',
    titleEn: 'The cluster invites cities to pilot projects',
    textRu:
      'Кластер ищет города, готовые испытать у\u00a0себя тихое освещение и\u00a0учёт тепла. Оборудование и\u00a0монтаж участники берут на\u00a0себя.',
    textEn:
      'The cluster looks for cities willing to try quiet lighting and heat metering. Participants provide the equipment and install it.',
  },
] as const

/** News of the demo representative's cluster, and a request that waits for an expert. */
export async function loadDemoEditing(tx: Tx, { now, newId }: SeedContext): Promise<void> {
  const people = await tx.select().from(account).where(eq(account.isDemo, true))
  const idOf = (email: string) => people.find((one) => one.email === email)?.id ?? null
  const slug = demoAccounts.find(({ role }) => role === 'representative')!.cluster!
  const [place] = await tx.select().from(cluster).where(eq(cluster.slug, slug))
  const writtenBy = idOf('cluster@example.org')
  if (place)
    for (const { daysAgo, ...piece } of news) {
      const at = new Date(now().getTime() - daysAgo * DAY)
      await tx.insert(clusterNews).values({
        ...piece,
        id: newId(),
        clusterId: place.id,
        version: 1,
        publishedAt: at,
        writtenBy,
        isDemo: true,
        createdAt: at,
        updatedAt: at,
      })
    }
  const accountId = idOf('attendee@example.org')
  const wanted = 'zarechenskiy-klaster-integratsii-tekhnologiy'
  const [claimed] = await tx.select().from(cluster).where(eq(cluster.slug, wanted))
  if (accountId && claimed)
    await tx.insert(representationRequest).values({
      id: newId(),
      kind: 'claim',
      clusterId: claimed.id,
      accountId,
      position: 'Head of international projects',
      message: 'The general meeting of the participants entrusted me with the cluster’s profile.',
      state: 'waiting',
      createdAt: new Date(now().getTime() - 2 * DAY),
    })
}

/** Takes away what was written for the demonstration. Requests go with their accounts. */
export async function removeDemoEditing(tx: Tx): Promise<void> {
  await tx.delete(clusterNews).where(eq(clusterNews.isDemo, true))
  const people = await tx.select({ id: account.id }).from(account).where(eq(account.isDemo, true))
  for (const { id } of people)
    await tx.delete(representationRequest).where(eq(representationRequest.accountId, id))
}
