/* oxlint-disable max-lines -- one round, from its opening to its publication: each part builds on the last */
import { desc, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '#app/domain/accounts/permissions.ts'
import type { Answers } from '#app/domain/clusters/monitoring/questionnaire.ts'
import { insertAccount, insertGrant } from '#db/queries/accounts.ts'
import { makeAccount } from '#db/seed/factories.ts'
import {
  badgeCredential,
  categoryChange,
  cluster,
  mailMessage,
  monitoringObject,
  monitoringRound,
  monitoringSubject,
  notification,
} from '#db/schema/index.ts'
import { addObjects } from '#server/clusters/monitoring/add-objects.ts'
import { changeDeadline } from '#server/clusters/monitoring/change-deadline.ts'
import { correctRound } from '#server/clusters/monitoring/correct-round.ts'
import { decideObject } from '#server/clusters/monitoring/decide-object.ts'
import { editQuestionnaire } from '#server/clusters/monitoring/edit-questionnaire.ts'
import { exportRound } from '#server/clusters/monitoring/export-round.ts'
import { noteExpertise } from '#server/clusters/monitoring/note-expertise.ts'
import { noteMeeting } from '#server/clusters/monitoring/note-meeting.ts'
import { noteReply } from '#server/clusters/monitoring/note-reply.ts'
import { noteRequest } from '#server/clusters/monitoring/note-request.ts'
import { openRound } from '#server/clusters/monitoring/open-round.ts'
import { publishRound } from '#server/clusters/monitoring/publish-round.ts'
import { remindDue } from '#server/clusters/monitoring/remind-due.ts'
import { remindRound } from '#server/clusters/monitoring/remind-round.ts'
import { removeEntry } from '#server/clusters/monitoring/remove-entry.ts'
import { removeObject } from '#server/clusters/monitoring/remove-object.ts'
import { returnAnswers } from '#server/clusters/monitoring/return-answers.ts'
import { saveAnswers } from '#server/clusters/monitoring/save-answers.ts'
import { showObject } from '#server/clusters/monitoring/show-object.ts'
import { showQuestionnaire } from '#server/clusters/monitoring/show-questionnaire.ts'
import { showRound } from '#server/clusters/monitoring/show-round.ts'
import { showRounds } from '#server/clusters/monitoring/show-rounds.ts'
import { startRound } from '#server/clusters/monitoring/start-round.ts'
import { showMonitoring } from '#server/clusters/show-monitoring.ts'
import { account, seededStore, testContext, type TestStore } from '../../fixtures/store.ts'

const YEAR = 2027
const DEADLINE = '2026-04-30'
let store: TestStore
let expert: Actor
let representative: Actor
let own: { id: string; slug: string }
let foreign: { id: string; slug: string }

const as = (actor: Actor, now?: Date) => testContext(store, { actor, now })
const day = (text: string) => new Date(`${text}T09:00:00Z`)

async function person(n: number): Promise<string> {
  const made = makeAccount({ n })
  await store.transact((tx) => insertAccount(tx, made))
  return made.id
}
const objectsNow = () => showRound(as(expert), YEAR)
const objectOf = async (slug: string | null) =>
  (await objectsNow()).objects.find((one) => one.slug === slug)!

beforeAll(async () => {
  store = await seededStore()
  const clusters = await store.read
    .select({ id: cluster.id, slug: cluster.slug, category: cluster.category })
    .from(cluster)
    .orderBy(cluster.ordinal)
  own = clusters[0]!
  // One that an earlier round placed.
  foreign = clusters.find(({ id, category }) => id !== own.id && category !== null)!
  expert = { ...account('expert'), accountId: await person(901) } as Actor
  const grant = { role: 'representative', scope: 'cluster', scopeId: own.id } as const
  const speaker = await person(902)
  await store.transact((tx) => insertGrant(tx, speaker, grant, day('2026-01-01')))
  representative = { ...account(grant), accountId: speaker } as Actor
})

describe('a round', () => {
  test('is opened once a year, with the standard questionnaire, for days to come', async () => {
    await openRound(as(expert), { year: YEAR, deadline: DEADLINE })
    await expect(openRound(as(expert), { year: YEAR, deadline: DEADLINE })).rejects.toMatchObject({
      fields: { year: 'taken' },
    })
    await expect(openRound(as(expert), { year: 2021, deadline: DEADLINE })).rejects.toMatchObject({
      fields: { year: 'taken' },
    })
    await expect(openRound(as(expert), { year: 2031, deadline: DEADLINE })).rejects.toMatchObject({
      fields: { year: 'range' },
    })
    const { questionnaire, state } = await objectsNow()
    expect(state).toBe('preparing')
    expect(questionnaire.length).toBeGreaterThan(5)
  })

  test('is nobody’s to see before it is published', async () => {
    await expect(showMonitoring(testContext(store), YEAR)).rejects.toMatchObject({
      code: 'not-found',
    })
    const { rounds } = await showMonitoring(testContext(store), 2021)
    expect(rounds.map(({ year }) => year)).not.toContain(YEAR)
  })

  test('is not sent without objects', async () => {
    await expect(startRound(as(expert), YEAR)).rejects.toMatchObject({
      code: 'monitoring.not-ready',
    })
  })

  test('takes objects from the directory, by search and by name; nothing twice', async () => {
    const chosen = { kind: 'chosen', slugs: [own.slug, foreign.slug, own.slug, 'no-such'] } as const
    expect(await addObjects(as(expert), YEAR, chosen)).toBe(2)
    expect(await addObjects(as(expert), YEAR, chosen)).toBe(0)
    const named = { kind: 'named', name: { ru: 'Клуб литейщиков', en: 'Foundry club' } } as const
    await addObjects(as(expert), YEAR, named)
    await expect(addObjects(as(expert), YEAR, named)).rejects.toMatchObject({
      fields: { nameRu: 'taken' },
    })
    await expect(addObjects(as(expert), YEAR, { kind: 'chosen', slugs: [] })).rejects.toMatchObject(
      { fields: { slug: 'required' } },
    )
    expect((await objectsNow()).objects).toHaveLength(3)
  })

  test('has a questionnaire two experts cannot overwrite for each other', async () => {
    const { version, questionnaire } = await objectsNow()
    const change = { kind: 'move', id: questionnaire[0]!.id, by: 1 } as const
    await editQuestionnaire(as(expert), { year: YEAR, version, change })
    await expect(
      editQuestionnaire(as(expert), { year: YEAR, version, change }),
    ).rejects.toMatchObject({ code: 'form.stale' })
    await expect(
      editQuestionnaire(as(expert), {
        year: YEAR,
        version: version + 1,
        change: { kind: 'put', question: { ...questionnaire[1]!, id: 'x', options: [] } },
      }),
    ).rejects.toMatchObject({ fields: { options: 'required' } })
    const after = (await objectsNow()).questionnaire
    expect(after[1]!.id).toBe(questionnaire[0]!.id)
  })

  test('is sent once, to who speaks for the clusters', async () => {
    await Promise.all([startRound(as(expert), YEAR), startRound(as(expert), YEAR)])
    const letters = (await store.read.select().from(mailMessage)).filter(
      ({ template }) => template === 'monitoring-questionnaire',
    )
    expect(
      letters.filter(
        ({ accountId }) => accountId === (representative as { accountId: string }).accountId,
      ),
    ).toHaveLength(1)
    const { objects } = await objectsNow()
    expect(objects.map(({ sent }) => sent)).toEqual([true, true, false])
    const { version } = await objectsNow()
    await expect(
      editQuestionnaire(as(expert), {
        year: YEAR,
        version,
        change: { kind: 'remove', id: 'needs' },
      }),
    ).rejects.toMatchObject({ code: 'monitoring.started' })
  })
})

describe('answers', () => {
  const save = (
    values: Record<string, string | string[]>,
    {
      base = {},
      submit = false,
      actor = representative,
      slug = own.slug,
      now = undefined as Date | undefined,
    } = {} as {
      base?: Answers
      submit?: boolean
      actor?: Actor
      slug?: string
      now?: Date
    },
  ) => saveAnswers(as(actor, now), { year: YEAR, slug, values, base, submit })
  const kept = async () => (await showQuestionnaire(as(representative), YEAR, own.slug)).answers

  test('are the representative’s own: a foreign cluster is refused', async () => {
    for (const slug of [foreign.slug, 'no-such'])
      await expect(save({ 'q.participants': '5' }, { slug })).rejects.toMatchObject({
        code: 'permission.denied',
      })
    await expect(save({}, { actor: { kind: 'visitor' } })).rejects.toMatchObject({
      code: 'sign-in.required',
    })
    await expect(save({}, { actor: expert })).rejects.toMatchObject({ code: 'permission.denied' })
    await expect(showQuestionnaire(as(representative), YEAR, foreign.slug)).rejects.toMatchObject({
      code: 'permission.denied',
    })
  })

  test('are saved as a draft; what cannot be read is told, the rest is kept', async () => {
    const base = await save({ 'q.participants': '12' })
    expect(base).toEqual({ participants: 12 })
    await expect(
      save({ 'q.participants': 'дюжина', 'q.register': 'kept' }, { base }),
    ).rejects.toMatchObject({
      fields: { 'q.participants': 'figure' },
      params: { base: JSON.stringify({ participants: 12, register: 'kept' }) },
    })
    expect(await kept()).toEqual({ participants: 12, register: 'kept' })
  })

  test('of two colleagues come together, and a clash is told, not overwritten', async () => {
    const base = await kept()
    const form = { 'q.participants': '12', 'q.register': 'kept' }
    await save({ ...form, 'q.projects': 'no' }, { base })
    await save({ ...form, 'q.strategy': 'no' }, { base })
    expect(await kept()).toEqual({ ...base, projects: false, strategy: false })
    await save({ ...form, 'q.participants': '13' }, { base })
    const clash = save({ ...form, 'q.participants': '14' }, { base })
    await expect(clash).rejects.toMatchObject({ fields: { 'q.participants': 'changed' } })
    expect((await kept()).participants).toBe(13)
    const told = await clash.catch((error: { params: { base: string } }) => error.params.base)
    await save({ ...form, 'q.participants': '14' }, { base: JSON.parse(told as string) as Answers })
    expect((await kept()).participants).toBe(14)
  })

  test('are handed in whole, once, and may be given back', async () => {
    const base = await kept()
    const form = {
      'q.participants': '14',
      'q.register': 'kept',
      'q.projects': 'yes',
      'q.strategy': 'no',
    }
    await expect(save(form, { base, submit: true })).rejects.toMatchObject({
      fields: { 'q.project-list': 'required' },
    })
    const whole = { ...form, 'q.project-list': '=СУММ(A1:A9)' }
    await save(whole, { base: await kept(), submit: true })
    await save(whole, { base: await kept(), submit: true })
    await expect(save(form, { base: await kept() })).rejects.toMatchObject({
      code: 'monitoring.closed',
    })
    const { id } = await objectOf(own.slug)
    await returnAnswers(as(expert), { year: YEAR, objectId: id, note: 'Назовите сроки' })
    const again = await showQuestionnaire(as(representative), YEAR, own.slug)
    expect(again).toMatchObject({ open: true, returnNote: 'Назовите сроки' })
    const told = await store.read
      .select()
      .from(notification)
      .where(eq(notification.accountId, (representative as { accountId: string }).accountId))
    expect(told.map(({ kind }) => kind)).toContain('monitoring.returned')
  })

  test('end with the deadline, until an expert moves it', async () => {
    const late = day('2026-05-01')
    const base = await kept()
    await expect(save({ 'q.participants': '1' }, { base, now: late })).rejects.toMatchObject({
      code: 'monitoring.closed',
    })
    await expect(
      changeDeadline(as(expert, late), { year: YEAR, deadline: '2026-04-30' }),
    ).rejects.toMatchObject({ fields: { deadline: 'past' } })
    await changeDeadline(as(expert, late), { year: YEAR, deadline: '2026-05-02' })
    await changeDeadline(as(expert), { year: YEAR, deadline: DEADLINE })
  })

  test('are asked for again before the deadline, each day of reminding once', async () => {
    const operator: Actor = { kind: 'operator' }
    const remind = (at: string) => remindDue(as(operator, day(at)))
    expect(await remind('2026-04-10')).toBe(0)
    const first = await remind('2026-04-16')
    expect(first).toBeGreaterThan(0)
    expect(await remind('2026-04-16')).toBe(0)
    expect(await remind('2026-04-22')).toBe(0)
    expect(await remind('2026-04-23')).toBe(first)
    expect(await remind('2026-05-01')).toBe(0)
    expect(await remindRound(as(expert, day('2026-04-24')), YEAR)).toBe(first)
    expect(await remindRound(as(expert, day('2026-04-24')), YEAR)).toBe(0)
  })

  test('keep an object in the round', async () => {
    const { id } = await objectOf(own.slug)
    await expect(removeObject(as(expert), YEAR, id)).rejects.toMatchObject({
      code: 'monitoring.answered',
    })
  })
})

describe('examining', () => {
  test('notes expertise, requests with replies and meetings; a double click is one', async () => {
    const { id: objectId } = await objectOf(own.slug)
    const finding = {
      year: YEAR,
      objectId,
      document: 'Соглашение',
      conclusion: 'remarks',
      note: 'Нет подписи',
    } as const
    const request = {
      year: YEAR,
      objectId,
      authority: 'Комитет',
      question: 'Есть ли поддержка?',
      sentOn: '2026-03-01',
      dueOn: '2026-03-15',
    }
    const meeting = {
      year: YEAR,
      objectId: null,
      kind: 'interview',
      heldOn: '2026-03-02',
      present: 'Директор',
      summary: 'Проекты идут',
    } as const
    for (let press = 0; press < 2; press++) {
      await noteExpertise(as(expert), finding)
      await noteRequest(as(expert), request)
      await noteMeeting(as(expert), meeting)
    }
    await expect(
      noteRequest(as(expert), { ...request, dueOn: '2026-02-01' }),
    ).rejects.toMatchObject({ fields: { dueOn: 'date' } })
    const found = await showObject(as(expert), YEAR, objectId)
    expect(found.expertise).toHaveLength(1)
    expect(found.requests).toHaveLength(1)
    expect(found.meetings).toHaveLength(0)
    await noteReply(as(expert), {
      year: YEAR,
      requestId: found.requests[0]!.id,
      answeredOn: '2026-03-09',
      answer: 'Есть',
    })
    const round = await objectsNow()
    expect(round.requests[0]).toMatchObject({ answer: 'Есть', answeredOn: '2026-03-09' })
    expect(round.meetings).toHaveLength(1)
    await removeEntry(as(expert), { year: YEAR, entryId: round.meetings[0]!.id })
    expect((await objectsNow()).meetings).toEqual([])
  })

  test('of an object of another round is refused', async () => {
    const finding = { document: 'x', conclusion: 'accepted', note: null } as const
    await expect(
      noteExpertise(as(expert), { year: YEAR, objectId: 'no-such', ...finding }),
    ).rejects.toMatchObject({ code: 'not-found' })
    await expect(showObject(as(expert), 2021, 'no-such')).rejects.toMatchObject({
      code: 'not-found',
    })
  })
})

describe('deciding and publishing', () => {
  const reason = { ru: 'По документам', en: 'By the documents' }
  const decide = async (slug: string | null, rest: Partial<Parameters<typeof decideObject>[1]>) => {
    const { id } = await objectOf(slug)
    const { version } = await showObject(as(expert), YEAR, id)
    return decideObject(as(expert), {
      year: YEAR,
      objectId: id,
      verdict: 'subject',
      category: 'territorial',
      curated: false,
      reason,
      version,
      ...rest,
    })
  }

  test('a subject needs a category, and a proto-cluster is not curated', async () => {
    await expect(decide(own.slug, { category: null })).rejects.toMatchObject({
      fields: { category: 'required' },
    })
    await expect(decide(own.slug, { category: 'proto', curated: true })).rejects.toMatchObject({
      fields: { category: 'choice' },
    })
  })

  test('a decision made meanwhile is not overwritten', async () => {
    const { id } = await objectOf(own.slug)
    const { version } = await showObject(as(expert), YEAR, id)
    await decide(own.slug, { curated: true })
    await expect(decide(own.slug, { version })).rejects.toMatchObject({ code: 'form.stale' })
  })

  test('nothing is published before everything is decided', async () => {
    await expect(publishRound(as(expert), { year: YEAR, decided: 1 })).rejects.toMatchObject({
      code: 'monitoring.not-ready',
      params: { undecided: 2 },
    })
    await decide(foreign.slug, { verdict: 'none', category: 'industrial', curated: true })
    await decide(null, { category: 'proto' })
    await expect(publishRound(as(expert), { year: YEAR, decided: 2 })).rejects.toMatchObject({
      code: 'form.stale',
    })
  })

  test('publishing makes the category follow, in the directory and on the public page', async () => {
    await Promise.all([0, 1].map(() => publishRound(as(expert), { year: YEAR, decided: 3 })))
    const [now] = await store.read.select().from(cluster).where(eq(cluster.id, own.id))
    expect(now).toMatchObject({ category: 'territorial', curated: true })
    const shown = await showMonitoring(testContext(store), YEAR)
    expect(shown.round).toMatchObject({ objects: 3, subjects: 2, curated: 1 })
    expect(shown.subjects.map(({ category }) => category).toSorted()).toEqual([
      'proto',
      'territorial',
    ])
    expect(shown.since?.year).toBe(2021)
    expect(shown.since?.changes.length).toBeGreaterThan(0)
    expect(shown.byYear.map(({ year }) => year)).toContain(YEAR)
  })

  test('who is decided to be no subject loses the category of an earlier round, with history and badge', async () => {
    const [now] = await store.read.select().from(cluster).where(eq(cluster.id, foreign.id))
    expect(now).toMatchObject({ category: null, curated: false })
    const [turn] = await store.read
      .select()
      .from(categoryChange)
      .where(eq(categoryChange.clusterId, foreign.id))
      .orderBy(desc(categoryChange.id))
    expect(turn).toMatchObject({ toCategory: null, cause: 'monitoring' })
    expect(turn!.fromCategory).not.toBeNull()
    const credentials = await store.read
      .select()
      .from(badgeCredential)
      .where(eq(badgeCredential.clusterId, foreign.id))
    expect(credentials.length).toBeGreaterThan(0)
    expect(credentials.filter(({ revokedAt }) => revokedAt === null)).toEqual([])
    expect(credentials.map(({ reason }) => reason)).toContain('lost')
  })

  test('a published round never changes', async () => {
    const round = await store.read
      .select()
      .from(monitoringRound)
      .where(eq(monitoringRound.year, YEAR))
    const subjects = await store.read.select().from(monitoringSubject)
    const objects = await store.read.select().from(monitoringObject)
    const objectId = (await objectsNow()).objects[0]!.id
    const note = {
      year: YEAR,
      objectId,
      document: 'x',
      conclusion: 'accepted',
      note: null,
    } as const
    const refused: (() => Promise<unknown>)[] = [
      () => addObjects(as(expert), YEAR, { kind: 'chosen', slugs: [own.slug] }),
      () => removeObject(as(expert), YEAR, objectId),
      () => changeDeadline(as(expert), { year: YEAR, deadline: DEADLINE }),
      () => startRound(as(expert), YEAR),
      () => noteExpertise(as(expert), note),
      () => decide(own.slug, {}),
      () => removeEntry(as(expert), { year: YEAR, entryId: 'x' }),
      () => returnAnswers(as(expert), { year: YEAR, objectId, note: 'x' }),
      () => remindRound(as(expert), YEAR),
      () =>
        saveAnswers(as(representative), {
          year: YEAR,
          slug: own.slug,
          values: {},
          base: {},
          submit: false,
        }),
    ]
    for (const attempt of refused)
      await expect(attempt()).rejects.toMatchObject({ code: 'monitoring.published' })
    expect(
      await store.read.select().from(monitoringRound).where(eq(monitoringRound.year, YEAR)),
    ).toEqual(round)
    expect(await store.read.select().from(monitoringSubject)).toEqual(subjects)
    expect(await store.read.select().from(monitoringObject)).toEqual(objects)
  })

  test('a mistake is corrected by a note, which everybody sees', async () => {
    const text = { ru: 'В\u00a0имени опечатка', en: 'A name has a misprint' }
    for (let press = 0; press < 2; press++) await correctRound(as(expert), { year: YEAR, text })
    expect((await showMonitoring(testContext(store), YEAR)).corrections).toMatchObject([{ text }])
    await expect(correctRound(as(expert), { year: 2040, text })).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  test('is exported with a column a question and a column a figure', async () => {
    const { columns, rows } = await exportRound(as(expert), YEAR, 'en')
    const { questionnaire } = await objectsNow()
    const table = questionnaire.find(({ kind }) => kind === 'table')!
    expect(columns).toHaveLength(
      7 + questionnaire.length - 1 + table.rows.length * table.years.length,
    )
    for (const row of rows) expect(row).toHaveLength(columns.length)
    expect(rows.flat()).toContain('Foundry club')
    expect(rows.flat()).toContain('By the documents')
  })
})

test('the desk shows an expert the rounds and a representative the own questionnaires', async () => {
  const forExpert = await showRounds(as(expert))
  expect(forExpert.rounds?.map(({ year }) => year)).toEqual(
    expect.arrayContaining([YEAR, 2021, 2015]),
  )
  const forRepresentative = await showRounds(as(representative))
  expect(forRepresentative.rounds).toBeNull()
  expect(forRepresentative.questionnaires).toMatchObject([{ year: YEAR, slug: own.slug }])
  await expect(showRounds(as(account('attendee')))).rejects.toMatchObject({
    code: 'permission.denied',
  })
})
