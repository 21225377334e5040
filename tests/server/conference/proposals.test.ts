import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '#app/domain/accounts/permissions.ts'
import { callSchema, proposalSchema } from '#app/domain/conference/proposals/forms.ts'
import { programmeSession, sessionSpeaker, speaker } from '#db/schema/index.ts'
import { decideProposal } from '#server/conference/proposals/decide-proposal.ts'
import { listOwnProposals } from '#server/conference/proposals/list-own-proposals.ts'
import { listProposals } from '#server/conference/proposals/list-proposals.ts'
import { listReviews } from '#server/conference/proposals/list-reviews.ts'
import { reviewProposal } from '#server/conference/proposals/review-proposal.ts'
import { saveProposal } from '#server/conference/proposals/save-proposal.ts'
import { setCall } from '#server/conference/proposals/set-call.ts'
import { showCall } from '#server/conference/proposals/show-call.ts'
import { showCallSettings } from '#server/conference/proposals/show-call-settings.ts'
import { showOwnProposal } from '#server/conference/proposals/show-own-proposal.ts'
import { showProposal } from '#server/conference/proposals/show-proposal.ts'
import { withdrawProposal } from '#server/conference/proposals/withdraw-proposal.ts'
import { forum } from '../../fixtures/agenda.ts'
import { lettersTo, person } from '../../fixtures/people.ts'
import { openTestStore, testContext, type TestStore } from '../../fixtures/store.ts'

let store: TestStore
beforeAll(async () => {
  store = await openTestStore()
})

const settings = (change: Record<string, unknown> = {}) =>
  callSchema.parse({
    textRu: 'Ждём',
    textEn: 'We wait',
    opensAt: '2026-02-01T09:00',
    closesAt: '2026-03-20T18:00',
    kinds: ['lecture', 'round_table'],
    mostEach: '2',
    abstractMost: '500',
    scale: '5',
    published: 'yes',
    version: '0',
    'criterion.0.id': 'relevance',
    'criterion.0.ru': 'Важность',
    'criterion.0.weight': '2',
    'criterion.1.id': 'novelty',
    'criterion.1.ru': 'Новизна',
    'criterion.1.weight': '1',
    ...change,
  })
const typed = (change: Record<string, unknown> = {}) =>
  proposalSchema.parse({
    titleRu: 'Вода',
    abstractRu: 'О\u00a0воде',
    kind: 'lecture',
    minutes: '45',
    languages: 'ru',
    'own.nameRu': 'Вера Ли',
    ...change,
  })

/** A conference with an open call, somebody who organises it, an expert, and who proposes. */
async function scene(change: Record<string, unknown> = {}) {
  const conference = await forum(store, [{ from: 0, minutes: 60 }])
  const { slug, id } = conference
  const holder = async (role: 'organiser' | 'expert', scope: 'conference' | 'portal') => {
    const who = await person(store)
    const grant = { role, scope, scopeId: scope === 'portal' ? '*' : id } as const
    const actor: Actor = { kind: 'account', accountId: who.id, grants: [grant] }
    return { ...who, actor, own: testContext(store, { actor }) }
  }
  const organiser = await holder('organiser', 'conference')
  const expert = await holder('expert', 'portal')
  await setCall(organiser.own, slug, settings(change))
  const author = await person(store)
  const hand = (who: typeof author.own, input = typed(), code = 'new') =>
    saveProposal(who, { slug, code, lang: 'ru', input, submit: true })
  return { slug, id, organiser, expert, author, hand }
}
const score = (n: number) => ({ relevance: String(n), novelty: String(n) })

describe('a call', () => {
  test('is seen once it is published, its times by the clock of the venue', async () => {
    const { slug, organiser } = await scene({ published: undefined })
    const anybody = testContext(store)
    await expect(showCall(anybody, slug)).rejects.toMatchObject({ code: 'not-found' })
    await setCall(organiser.own, slug, settings({ version: '1' }))
    expect(await showCall(anybody, slug)).toMatchObject({
      window: 'open',
      opensAt: new Date('2026-02-01T06:00:00Z'),
    })
    const again = await showCallSettings(organiser.own, slug)
    expect(again.settings).toMatchObject({ opensAt: '2026-02-01T09:00', version: 2 })
  })
  test('is not changed by a stale form, nor by a stranger, nor into nonsense', async () => {
    const { slug, organiser, author } = await scene()
    await expect(setCall(organiser.own, slug, settings())).rejects.toMatchObject({
      code: 'form.stale',
    })
    await expect(setCall(author.own, slug, settings({ version: '1' }))).rejects.toMatchObject({
      code: 'permission.denied',
    })
    const backwards = settings({ version: '1', closesAt: '2026-01-01T00:00' })
    await expect(setCall(organiser.own, slug, backwards)).rejects.toMatchObject({
      fields: { closesAt: 'range' },
    })
    const other = await scene()
    await expect(
      setCall(other.organiser.own, slug, settings({ version: '1' })),
    ).rejects.toMatchObject({ code: 'permission.denied' })
  })
})

test('who judges finds on the desk what waits for them, and others find nothing', async () => {
  const { slug, organiser, expert, author, hand } = await scene()
  const lists = async (own: typeof expert.own) =>
    (await listReviews(own)).filter((one) => one.slug === slug)
  expect(await lists(expert.own)).toEqual([])
  const code = await hand(author.own)
  expect(await lists(expert.own)).toMatchObject([{ slug, open: 1, waiting: 1 }])
  const review = { slug, code, scores: score(4), comment: '', conflict: false }
  await reviewProposal(expert.own, review)
  expect(await lists(expert.own)).toMatchObject([{ open: 1, waiting: 0 }])
  expect(await lists(organiser.own)).toMatchObject([{ open: 1, waiting: 1 }])
  expect(await lists(author.own)).toEqual([])
})

describe('a proposal', () => {
  test('is kept as a draft however little is there, and handed in when it is whole', async () => {
    const { slug, author, organiser } = await scene()
    const save = (code: string, input: ReturnType<typeof typed>, submit: boolean) =>
      saveProposal(author.own, { slug, code, lang: 'ru', input, submit })
    const half = typed({ abstractRu: '' })
    const code = await save('new', half, false)
    await expect(save(code, { ...half, version: 1 }, true)).rejects.toMatchObject({
      fields: { abstractRu: 'required' },
    })
    // A draft is its author's alone.
    await expect(showProposal(organiser.own, slug, code, { names: false })).rejects.toMatchObject({
      code: 'not-found',
    })
    await expect(save(code, { ...typed(), version: 7 }, true)).rejects.toMatchObject({
      code: 'form.stale',
    })
    await save(code, { ...typed(), version: 1 }, true)
    expect((await listOwnProposals(author.own, slug)).proposals).toMatchObject([
      { code, state: 'submitted' },
    ])
    const stranger = await person(store)
    await expect(showOwnProposal(stranger.own, slug, code)).rejects.toMatchObject({
      code: 'not-found',
    })
  })
  test('is taken in the time of the call only, and no more than each may', async () => {
    const { slug, author, hand } = await scene()
    const at = (day: string) => testContext(store, { actor: author.actor, now: new Date(day) })
    for (const day of ['2026-01-31', '2026-03-21'])
      await expect(hand(at(day)), day).rejects.toMatchObject({ code: 'call.closed' })
    const first = await hand(author.own)
    await hand(author.own)
    await expect(hand(author.own)).rejects.toMatchObject({ code: 'proposal.enough' })
    await withdrawProposal(author.own, { slug, code: first })
    await withdrawProposal(author.own, { slug, code: first })
    await hand(author.own)
  })
})

describe('the review', () => {
  test('each judges alone first; who is named or has an interest does not', async () => {
    const { slug, organiser, expert, author, hand } = await scene()
    const code = await hand(author.own, typed({ 'co.0.nameRu': 'Эксперт', 'co.0.email': '' }))
    const review = (who: typeof expert, n: number, conflict = false) =>
      reviewProposal(who.own, { slug, code, scores: score(n), comment: '', conflict })
    await expect(
      reviewProposal(expert.own, {
        slug,
        code,
        scores: { relevance: '9' },
        comment: '',
        conflict: false,
      }),
    ).rejects.toMatchObject({
      fields: { 'score.relevance': 'required', 'score.novelty': 'required' },
    })
    await review(organiser, 5)
    const look = (who: typeof expert) => showProposal(who.own, slug, code, { names: false })
    expect(await look(expert)).toMatchObject({ score: null, reviews: [] })
    await review(expert, 2)
    expect((await look(expert)).score).toMatchObject({ mean: 3.5, spread: 3, reviews: 2 })
    await review(expert, 2, true)
    expect((await look(organiser)).score).toMatchObject({ mean: 5, reviews: 1 })
    expect(await look(expert)).toMatchObject({ score: null, reviews: [] })
    const named = await hand(
      author.own,
      typed({ 'co.0.nameRu': 'Эксперт', 'co.0.email': expert.email }),
    )
    await expect(
      reviewProposal(expert.own, {
        slug,
        code: named,
        scores: score(5),
        comment: '',
        conflict: false,
      }),
    ).rejects.toMatchObject({ code: 'proposal.conflict' })
    const list = await listProposals(expert.own, slug)
    expect(list.proposals.find((one) => one.code === named)?.own).toBe('conflict')
    await expect(listProposals(author.own, slug)).rejects.toMatchObject({
      code: 'permission.denied',
    })
  })
  test('an anonymous one hides who is behind it, from organisers until they ask', async () => {
    const { slug, organiser, expert, author, hand } = await scene({ anonymous: 'yes' })
    const code = await hand(author.own, typed({ note: 'Это Вера' }))
    const look = (who: typeof expert, names: boolean) =>
      showProposal(who.own, slug, code, { names })
    for (const hidden of [await look(expert, true), await look(organiser, false)])
      expect(JSON.stringify(hidden)).not.toMatch(/Вера/)
    expect((await look(organiser, true)).proposal).toMatchObject({
      note: 'Это Вера',
      speakers: [{ nameRu: 'Вера Ли' }],
    })
  })
})

describe('the decision', () => {
  test('makes a session of the draft with its speakers, tells those named, and does so once', async () => {
    const { slug, id, organiser, expert, author, hand } = await scene()
    const input = typed({
      'own.email': author.email,
      'co.0.nameRu': 'Ольга Н.',
      'co.0.email': 'olga@example.net',
    })
    const code = await hand(author.own, input)
    const decide = (who: typeof expert, decision: 'accepted' | 'declined', version: number) =>
      decideProposal(who.own, { slug, code, decision, note: 'Ждём вас', version })
    await expect(decide(expert, 'accepted', 1)).rejects.toMatchObject({ code: 'permission.denied' })
    await expect(decide(organiser, 'accepted', 4)).rejects.toMatchObject({ code: 'form.stale' })
    await decide(organiser, 'declined', 1)
    await decide(organiser, 'accepted', 2)
    await decide(organiser, 'accepted', 2)
    await expect(decide(organiser, 'declined', 3)).rejects.toMatchObject({
      code: 'proposal.decided',
    })
    const sessions = await store.read
      .select()
      .from(programmeSession)
      .where(eq(programmeSession.conferenceId, id))
    const made = sessions.filter(({ proposalId }) => proposalId !== null)
    expect(made).toMatchObject([
      { number: 2, titleRu: 'Вода', titleEn: 'Вода', hallId: null, startsAt: null, minutes: 45 },
    ])
    const people = await store.read
      .select({ name: speaker.nameRu, accountId: speaker.accountId })
      .from(sessionSpeaker)
      .innerJoin(speaker, eq(speaker.id, sessionSpeaker.speakerId))
      .where(eq(sessionSpeaker.sessionId, made[0]!.id))
      .orderBy(sessionSpeaker.sort)
    expect(people).toEqual([
      { name: 'Вера Ли', accountId: author.id },
      { name: 'Ольга Н.', accountId: null },
    ])
    const told = await lettersTo(store, author.email)
    expect(told.filter(({ template }) => template === 'proposal-decided')).toHaveLength(2)
    expect(await lettersTo(store, 'olga@example.net')).toMatchObject([
      { template: 'proposal-decided', params: { coSpeaker: true, note: '' } },
    ])
    // The same people again are the same speakers.
    const second = await hand(author.own, input)
    await decideProposal(organiser.own, {
      slug,
      code: second,
      decision: 'accepted',
      note: '',
      version: 1,
    })
    expect(
      await store.read.select().from(speaker).where(eq(speaker.conferenceId, id)),
    ).toHaveLength(2)
    await expect(withdrawProposal(author.own, { slug, code })).rejects.toMatchObject({
      code: 'proposal.decided',
    })
  })
})
