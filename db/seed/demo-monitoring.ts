import { asc, eq, inArray } from 'drizzle-orm'
import type { AnswerValue } from '#app/domain/clusters/monitoring/questionnaire.ts'
import { standardQuestionnaire } from '#app/domain/clusters/monitoring/standard.ts'
import { dayOf } from '#app/domain/shared/partial-date.ts'
import { insertAll } from '../insert.ts'
import {
  account,
  cluster,
  clusterRegion,
  monitoringAnswer,
  monitoringExpertise,
  monitoringMeeting,
  monitoringObject,
  monitoringRequest,
  monitoringRound,
} from '../schema/index.ts'
import type { Tx } from '../store.ts'
import { demoAccounts } from './demo-accounts.ts'
import type { SeedContext } from './seed.ts'

const DAY_MS = 86_400_000
/** Where the monitoring is done. */
const REGION = 'RU-SPE'

/** What the demo clusters answered; those after the last have not begun. The first is still at it. */
const drafts: Record<string, AnswerValue>[] = [
  { participants: 51, register: 'signed', bodies: ['meeting', 'supervisory'], projects: true },
  {
    participants: 34,
    register: 'signed',
    founding:
      'Соглашение о\u00a0создании кластера, 12 марта 2015 года, у\u00a0управляющей компании',
    bodies: ['council', 'managing'],
    staff: 7,
    projects: true,
    'project-list': 'Общий испытательный стенд: пять участников, 2024–2027',
    strategy: true,
    'strategy-until': '2030-12-31',
    figures: {
      shipped: { 2023: 4100, 2024: 4630, 2025: 5020 },
      jobs: { 2023: 2900, 2024: 3050, 2025: 3120 },
    },
    needs: 'Длинных заказов и\u00a0помощи с\u00a0сертификацией за\u00a0рубежом',
  },
  {
    participants: 18,
    register: 'kept',
    bodies: ['meeting'],
    projects: false,
    strategy: false,
    figures: { jobs: { 2024: 640, 2025: 655 } },
  },
  { participants: 22, register: 'kept', projects: true },
]

/**
 * A running round of this year with some answers, requests and a decision, so that a newcomer sees how one
 * is run. Nothing of it is public.
 */
export async function loadDemoMonitoring(tx: Tx, { now, newId }: SeedContext): Promise<void> {
  const at = now()
  const year = at.getUTCFullYear()
  const [taken] = await tx
    .select({ id: monitoringRound.id })
    .from(monitoringRound)
    .where(eq(monitoringRound.year, year))
  if (taken) return
  const ago = (days: number) => new Date(at.getTime() - days * DAY_MS)
  const expert = await accountOf(tx, 'expert')
  const representative = await accountOf(tx, 'representative')
  const roundId = newId()
  await tx.insert(monitoringRound).values({
    id: roundId,
    year,
    certainty: 'certain',
    state: 'running',
    questionnaire: standardQuestionnaire(year),
    deadline: dayOf(ago(-24)),
    openedAt: ago(20),
    openedBy: expert,
    startedAt: ago(17),
    version: 2,
    isDemo: true,
  })
  const objects = (await clustersThere(tx)).map(({ slug, id, nameRu, nameEn }, at) => {
    const handedIn = at === 1 || at === 2
    return {
      slug,
      row: {
        id: newId(),
        roundId,
        clusterId: id,
        nameRu,
        nameEn,
        addedAt: ago(19),
        sentAt: ago(17),
        submittedAt: handedIn ? ago(5 - at) : null,
        curated: false,
        version: 0,
      },
    }
  })
  await insertAll(
    tx,
    monitoringObject,
    objects.map(({ row }) => row),
  )
  await insertAll(
    tx,
    monitoringAnswer,
    objects.slice(0, drafts.length).flatMap(({ row }, at) =>
      Object.entries(drafts[at]!).map(([questionId, value]) => ({
        objectId: row.id,
        questionId,
        value,
        answeredBy: at === 0 ? representative : null,
        answeredAt: ago(6 - at),
      })),
    ),
  )
  const second = objects[1]?.row.id
  if (second) {
    await tx.insert(monitoringExpertise).values({
      id: newId(),
      objectId: second,
      document: 'Соглашение о\u00a0создании кластера',
      conclusion: 'remarks',
      note: 'В\u00a0приложении нет подписей трёх новых участников',
      checkedBy: expert,
      checkedAt: ago(3),
    })
    await tx.insert(monitoringMeeting).values({
      id: newId(),
      roundId,
      objectId: second,
      kind: 'interview',
      heldOn: dayOf(ago(2)),
      present: 'Руководитель управляющей компании, эксперт центра',
      summary: 'Испытательный стенд строят, список участников обновят до\u00a0конца месяца.',
      writtenBy: expert,
      createdAt: ago(2),
    })
  }
  await insertAll(tx, monitoringRequest, [
    {
      id: newId(),
      roundId,
      objectId: null,
      authority: 'Комитет по\u00a0промышленной политике',
      question:
        'Каким кластерам оказана поддержка в\u00a0прошлом году и\u00a0на\u00a0какие проекты?',
      sentOn: dayOf(ago(15)),
      dueOn: dayOf(ago(1)),
      answeredOn: dayOf(ago(4)),
      answer: 'Поддержаны два совместных проекта, перечень в\u00a0приложении к\u00a0письму.',
      writtenBy: expert,
      createdAt: ago(15),
    },
    {
      id: newId(),
      roundId,
      objectId: null,
      authority: 'Союз промышленников и\u00a0предпринимателей',
      question: 'Какие объединения предприятий появились за\u00a0год?',
      sentOn: dayOf(ago(8)),
      dueOn: dayOf(ago(-6)),
      answeredOn: null,
      answer: null,
      writtenBy: expert,
      createdAt: ago(8),
    },
  ])
}

/** Clusters of the region, that of the demo representative first. */
async function clustersThere(tx: Tx) {
  const rows = await tx
    .select({
      id: cluster.id,
      slug: cluster.slug,
      nameRu: cluster.nameRu,
      nameEn: cluster.nameEn,
    })
    .from(cluster)
    .where(
      inArray(
        cluster.id,
        tx
          .select({ id: clusterRegion.clusterId })
          .from(clusterRegion)
          .where(eq(clusterRegion.regionId, REGION)),
      ),
    )
    .orderBy(asc(cluster.ordinal))
  const own = demoAccounts.find(({ cluster: slug }) => slug)?.cluster
  return rows.toSorted((a, b) => Number(b.slug === own) - Number(a.slug === own))
}

async function accountOf(tx: Tx, role: 'expert' | 'representative'): Promise<string | null> {
  const email = demoAccounts.find((one) => one.role === role)!.email
  const [row] = await tx.select({ id: account.id }).from(account).where(eq(account.email, email))
  return row?.id ?? null
}

/** Takes the demo round away with all that hangs on it. */
export async function removeDemoMonitoring(tx: Tx): Promise<void> {
  await tx.delete(monitoringRound).where(eq(monitoringRound.isDemo, true))
}
