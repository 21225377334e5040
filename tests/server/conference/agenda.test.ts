import ICAL from 'ical.js'
import { and, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { operator } from '#app/domain/accounts/permissions.ts'
import { countSeats, insertSeat } from '#db/queries/conference-agenda.ts'
import { job, mailMessage, notification, sessionSeat } from '#db/schema/index.ts'
import { sendDueNotices } from '#server/conference/agenda/agenda-tick.ts'
import { changeStars } from '#server/conference/agenda/change-stars.ts'
import { giveUpSeat } from '#server/conference/agenda/give-up-seat.ts'
import { makeFeed } from '#server/conference/agenda/make-feed.ts'
import { readFeed } from '#server/conference/agenda/read-feed.ts'
import { revokeFeed } from '#server/conference/agenda/revoke-feed.ts'
import { previewAgenda } from '#server/conference/agenda/preview-agenda.ts'
import { showAgenda } from '#server/conference/agenda/show-agenda.ts'
import { showSeats } from '#server/conference/agenda/show-seats.ts'
import { takeSeat } from '#server/conference/agenda/take-seat.ts'
import { tellReleaseJob } from '#server/conference/agenda/tell-release-job.ts'
import { forum } from '../../fixtures/agenda.ts'
import { openTestStore, testContext, type TestStore } from '../../fixtures/store.ts'

let store: TestStore
beforeAll(async () => {
  store = await openTestStore()
})

const minute = (n: number) => new Date(Date.UTC(2026, 2, 2, 9, n))
const ORIGIN = 'https://portal.example'
const op = (now: Date) => testContext(store, { actor: operator, now })
const seatsIn = (sessionId: string) =>
  store.read.select().from(sessionSeat).where(eq(sessionSeat.sessionId, sessionId))
const lettersOf = async (accountId: string, template: string) =>
  (
    await store.read
      .select()
      .from(mailMessage)
      .where(and(eq(mailMessage.accountId, accountId), eq(mailMessage.template, template)))
  ).map(({ params }) => params as Record<string, unknown>)

/** Runs the notices that are due at a moment, as tick and worker would. @returns how many of a conference's */
async function tell(now: Date, conferenceId: string): Promise<number> {
  await sendDueNotices(op(now))
  const jobs = await store.read.select().from(job).where(eq(job.kind, 'conference.tell-release'))
  for (const { id, input } of jobs) {
    await tellReleaseJob.run(op(now), input as never, async () => {})
    await store.transact((tx) => tx.delete(job).where(eq(job.id, id)))
  }
  return jobs.filter(({ input }) => input.conferenceId === conferenceId).length
}

describe('stars', () => {
  test('are put in and taken out by code; unknown ones are passed over; twice is once', async () => {
    const conference = await forum(store, [
      { from: 0, minutes: 60 },
      { from: 30, minutes: 60 },
    ])
    await conference.release(minute(0))
    const { own } = await conference.attendee()
    const codes = ['SESS02', 'SESS01', 'NOSUCH']
    await changeStars(own, conference.slug, { add: codes })
    await changeStars(own, conference.slug, { add: codes })
    const { items } = await showAgenda(own, conference.slug)
    expect(items.map(({ code, clashes }) => [code, clashes[0]?.kind])).toEqual([
      ['SESS01', 'overlap'],
      ['SESS02', 'overlap'],
    ])
    await changeStars(own, conference.slug, { remove: ['SESS01'] })
    expect((await showAgenda(own, conference.slug)).items.map(({ code }) => code)).toEqual([
      'SESS02',
    ])
    const visitor = testContext(store)
    await expect(changeStars(visitor, conference.slug, { add: codes })).rejects.toMatchObject({
      code: 'sign-in.required',
    })
    const preview = await previewAgenda(visitor, conference.slug, codes)
    expect(preview.items.map(({ code }) => code)).toEqual(['SESS01', 'SESS02'])
  })
})

describe('a seat', () => {
  test('needs a confirmed registration, a limited session that is to come, and no other seat then', async () => {
    const conference = await forum(store, [
      { from: 0, minutes: 60, places: 5 },
      { from: 30, minutes: 60, places: 5 },
      { from: 90, minutes: 60 },
      { from: 90, minutes: 60, places: 5, cancelled: true },
    ])
    await conference.release(minute(0))
    const { slug } = conference
    const wish = (code: string) => ({ slug, code, line: false })
    const pending = await conference.attendee('pending')
    await expect(takeSeat(pending.own, wish('SESS01'))).rejects.toMatchObject({
      code: 'seat.not-registered',
    })
    const { own, actor } = await conference.attendee()
    expect(await takeSeat(own, wish('SESS01'))).toBe('taken')
    expect(await takeSeat(own, wish('SESS01'))).toBe('taken')
    expect(await seatsIn(conference.session(0).id)).toHaveLength(1)
    for (const [code, error] of [
      ['SESS02', 'seat.overlap'],
      ['SESS03', 'seat.not-needed'],
      ['SESS04', 'seat.cancelled'],
      ['NOSUCH', 'not-found'],
    ] as const)
      await expect(takeSeat(own, wish(code)), code).rejects.toMatchObject({ code: error })
    const late = testContext(store, { actor, now: new Date('2026-04-16T00:00:00Z') })
    await giveUpSeat(own, { slug, code: 'SESS01' })
    await expect(takeSeat(late, wish('SESS01'))).rejects.toMatchObject({ code: 'seat.over' })
  })

  test('given up, it is the first of the line’s in the same breath, who gets a letter', async () => {
    const conference = await forum(store, [{ from: 0, minutes: 60, places: 1 }])
    await conference.release(minute(0))
    const { slug } = conference
    const [first, second, third] = [
      await conference.attendee(),
      await conference.attendee(),
      await conference.attendee(),
    ]
    const seat = { slug, code: 'SESS01', line: false }
    await takeSeat(first.own, seat)
    await expect(takeSeat(second.own, seat)).rejects.toMatchObject({ code: 'seat.full' })
    const at = (who: typeof first, n: number) =>
      testContext(store, { actor: who.actor, now: minute(n) })
    expect(await takeSeat(at(second, 1), { ...seat, line: true })).toBe('waiting')
    expect(await takeSeat(at(third, 2), { ...seat, line: true })).toBe('waiting')
    const seats = await showSeats(third.own, conference.id, conference.session(0))
    expect(seats).toMatchObject({ fullness: 'full', own: { seat: 'waiting', position: 2 } })
    await giveUpSeat(first.own, seat)
    await giveUpSeat(first.own, seat)
    expect((await showSeats(second.own, conference.id, conference.session(0))).own?.seat).toBe(
      'taken',
    )
    expect(await lettersOf(second.id, 'session-seat')).toHaveLength(1)
    expect(await lettersOf(third.id, 'session-seat')).toHaveLength(0)
    // Cancelled registrations give their seats up, too.
    await conference.change(second.registration, 'cancelled')
    expect((await showSeats(third.own, conference.id, conference.session(0))).own?.seat).toBe(
      'taken',
    )
    expect(await seatsIn(conference.session(0).id)).toHaveLength(1)
  })

  test('is nobody’s twice, however many ask at once', async () => {
    const places = 3
    const conference = await forum(store, [{ from: 0, minutes: 60, places }])
    await conference.release(minute(0))
    const people = await Promise.all(Array.from({ length: 12 }, () => conference.attendee()))
    const given = await Promise.allSettled(
      people.map(({ own }) =>
        takeSeat(own, { slug: conference.slug, code: 'SESS01', line: false }),
      ),
    )
    expect(given.filter(({ status }) => status === 'fulfilled')).toHaveLength(places)
    expect(given.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : []))).toEqual(
      Array.from({ length: people.length - places }, () => 'seat.full'),
    )
    expect(await seatsIn(conference.session(0).id)).toHaveLength(places)
  })

  // Without the transaction around counting and taking, the same crowd takes too many: the test above can fail.
  test('would be taken too often if it were counted first and taken afterwards', async () => {
    const places = 3
    const conference = await forum(store, [{ from: 0, minutes: 60, places }])
    await conference.release(minute(0))
    const sessionId = conference.session(0).id
    const people = await Promise.all(Array.from({ length: 12 }, () => conference.attendee()))
    await Promise.all(
      people.map(async ({ id, registration }) => {
        const taken = (await countSeats(store.read, [sessionId])).get(sessionId) ?? 0
        if (taken < places)
          await store.transact((tx) =>
            insertSeat(tx, {
              id: `control-${id}`,
              conferenceId: conference.id,
              sessionId,
              registrationId: registration.id,
              accountId: id,
              state: 'taken',
              since: minute(0),
            }),
          )
      }),
    )
    expect((await seatsIn(sessionId)).length).toBeGreaterThan(places)
  })

  test('stays where a release has fewer places; nobody moves up until there is room', async () => {
    const conference = await forum(store, [{ from: 0, minutes: 60, places: 2 }])
    await conference.release(minute(0))
    const { slug } = conference
    const seat = { slug, code: 'SESS01', line: true }
    const people = [
      await conference.attendee(),
      await conference.attendee(),
      await conference.attendee(),
    ]
    for (const { own } of people) await takeSeat(own, seat)
    const states = async () =>
      Promise.all(
        people.map(
          async ({ own }) => (await showSeats(own, conference.id, conference.session(0))).own?.seat,
        ),
      )
    await conference.release(minute(1), { 0: { places: 1 } })
    expect(await states()).toEqual(['taken', 'taken', 'waiting'])
    await giveUpSeat(people[0]!.own, seat)
    expect(await states()).toEqual([null, 'taken', 'waiting'])
    await conference.release(minute(2), { 0: { places: 2 } })
    expect(await states()).toEqual([null, 'taken', 'taken'])
  })

  test('of a registration passed to a colleague is free again', async () => {
    const conference = await forum(store, [{ from: 0, minutes: 60, places: 1 }])
    await conference.release(minute(0))
    const { own, registration } = await conference.attendee()
    const other = await conference.attendee('cancelled')
    await takeSeat(own, { slug: conference.slug, code: 'SESS01', line: false })
    await conference.change(registration, 'confirmed')
    expect(await seatsIn(conference.session(0).id)).toHaveLength(1)
    await conference.change({ ...registration, accountId: other.id }, 'confirmed')
    expect(await seatsIn(conference.session(0).id)).toHaveLength(0)
  })
})

describe('a notice', () => {
  test('is one for several releases, after the quiet time, and only of what is still so', async () => {
    const conference = await forum(store, [
      { from: 0, minutes: 60 },
      { from: 120, minutes: 60 },
      { from: 240, minutes: 60 },
    ])
    await conference.release(minute(0))
    const { own, id, actor } = await conference.attendee()
    const bystander = await conference.attendee()
    await changeStars(own, conference.slug, { add: ['SESS01', 'SESS02'] })
    await changeStars(bystander.own, conference.slug, { add: ['SESS03'] })
    const { start, end } = conference.session(1)
    const later = { start: conference.session(2).start, end: conference.session(2).end }
    await conference.release(minute(10), { 0: { cancelled: true }, 1: later })
    await conference.release(minute(20), { 1: { start, end } })
    // Quiet for half an hour after the last one, not after the first.
    expect(await tell(minute(45), conference.id)).toBe(0)
    expect(await tell(minute(51), conference.id)).toBe(1)
    expect(await tell(minute(90), conference.id)).toBe(0)
    const letters = await lettersOf(id, 'programme-changed')
    expect(letters).toHaveLength(1)
    expect(letters[0]?.changes).toMatchObject([{ code: 'SESS01', kind: 'cancelled' }])
    expect(await lettersOf(bystander.id, 'programme-changed')).toEqual([])
    const news = await store.read.select().from(notification).where(eq(notification.accountId, id))
    expect(news.map(({ kind, params }) => [kind, params])).toMatchObject([
      ['programme.changed', { changes: 1 }],
    ])
    // A star set after the release knows what it says.
    await conference.release(minute(100), { 2: { hallId: conference.halls[1] } })
    const newcomer = testContext(store, { actor, now: minute(101) })
    await changeStars(newcomer, conference.slug, { add: ['SESS03'] })
    await tell(minute(140), conference.id)
    expect(await lettersOf(id, 'programme-changed')).toHaveLength(1)
    expect((await lettersOf(bystander.id, 'programme-changed'))[0]?.changes).toMatchObject([
      { code: 'SESS03', kind: 'moved', to: { hall: { en: 'Hall b' } } },
    ])
  })

  test('run again after a crash, nobody is told twice', async () => {
    const conference = await forum(store, [{ from: 0, minutes: 60 }])
    await conference.release(minute(0))
    const { own, id } = await conference.attendee()
    await changeStars(own, conference.slug, { add: ['SESS01'] })
    await conference.release(minute(10), { 0: { cancelled: true } })
    const input = { conferenceId: conference.id, base: 1, latest: 2 }
    await tellReleaseJob.run(op(minute(60)), input, async () => {})
    await tellReleaseJob.run(op(minute(61)), input, async () => {})
    expect(await lettersOf(id, 'programme-changed')).toHaveLength(1)
    expect(
      await store.read.select().from(notification).where(eq(notification.accountId, id)),
    ).toHaveLength(1)
  })
})

describe('the own calendar', () => {
  const events = (text: string) =>
    new ICAL.Component(ICAL.parse(text) as never)
      .getAllSubcomponents('vevent')
      .map((one) => new ICAL.Event(one))

  test('holds what is starred or seated, cancelled ones marked; its address can be replaced and ended', async () => {
    const conference = await forum(store, [
      { from: 0, minutes: 60 },
      { from: 120, minutes: 60, places: 5 },
      { from: 240, minutes: 60 },
    ])
    await conference.release(minute(0))
    const { own } = await conference.attendee()
    const { slug } = conference
    await changeStars(own, slug, { add: ['SESS01'] })
    await takeSeat(own, { slug, code: 'SESS02', line: false })
    await makeFeed(own, slug)
    const { feedToken } = await showAgenda(own, slug)
    const anybody = testContext(store)
    const first = await readFeed(anybody, feedToken!, ORIGIN)
    expect((await readFeed(anybody, feedToken!, ORIGIN)).text).toBe(first.text)
    const read = events(first.text)
    expect(read.map(({ uid }) => uid)).toEqual([conference.session(0).id, conference.session(1).id])
    expect(read[0]?.startDate.toJSDate().toISOString()).toBe(conference.session(0).start)
    await conference.release(minute(10), { 0: { cancelled: true, sequence: 1 } })
    const [cancelled] = events((await readFeed(anybody, feedToken!, ORIGIN)).text)
    expect(cancelled?.component.getFirstPropertyValue('status')).toBe('CANCELLED')
    expect(cancelled?.sequence).toBe(1)
    await makeFeed(own, slug)
    await expect(readFeed(anybody, feedToken!, ORIGIN)).rejects.toMatchObject({ code: 'not-found' })
    const { feedToken: renewed } = await showAgenda(own, slug)
    expect((await readFeed(anybody, renewed!, ORIGIN)).text).toContain('VEVENT')
    await revokeFeed(own, slug)
    expect((await showAgenda(own, slug)).feedToken).toBeNull()
    await expect(readFeed(anybody, renewed!, ORIGIN)).rejects.toMatchObject({ code: 'not-found' })
  })
})
