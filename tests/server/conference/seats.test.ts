import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { mailMessage, registration, sessionSeat } from '#db/schema/index.ts'
import { giveUpSeat } from '#server/conference/agenda/give-up-seat.ts'
import { showAgenda } from '#server/conference/agenda/show-agenda.ts'
import { takeSeat } from '#server/conference/agenda/take-seat.ts'
import { showAttendee } from '#server/conference/desk/show-attendee.ts'
import { exportSeats } from '#server/conference/seats/export-seats.ts'
import { listLimitedSessions } from '#server/conference/seats/list-limited-sessions.ts'
import { seatAttendee } from '#server/conference/seats/seat-attendee.ts'
import { showSessionSeats } from '#server/conference/seats/show-session-seats.ts'
import { unseatAttendee } from '#server/conference/seats/unseat-attendee.ts'
import { forum } from '../../fixtures/agenda.ts'
import { account, openTestStore, testContext, type TestStore } from '../../fixtures/store.ts'

let store: TestStore
beforeAll(async () => {
  store = await openTestStore()
})

const NOW = new Date('2026-03-02T09:00:00Z')
const desk = () => testContext(store, { actor: account('organiser'), now: NOW })
const letters = async (to: string) =>
  (await store.read.select().from(mailMessage).where(eq(mailMessage.to, to))).map(
    ({ params }) => (params as { news?: string }).news,
  )

async function hall(places = 2) {
  const conference = await forum(store, [
    { from: 0, minutes: 60, places },
    { from: 30, minutes: 60, places: 5 },
    { from: 90, minutes: 60 },
  ])
  await conference.release(NOW)
  const { slug } = conference
  const seats = (code = 'SESS01', q = '') => showSessionSeats(desk(), { slug, code, q, lang: 'en' })
  /** Somebody who registered without an account. */
  const guest = async () => {
    const { registration: row, ...one } = await conference.attendee()
    const set = { accountId: null, email: `guest-${row.id}@example.org`, emailKey: null }
    await store.transact((tx) =>
      tx.update(registration).set(set).where(eq(registration.id, row.id)),
    )
    return { ...one, registration: { ...row, ...set } }
  }
  const seat = (registrationId: string, more: { code?: string; beyond?: boolean } = {}) =>
    seatAttendee(desk(), { slug, code: 'SESS01', beyond: false, registrationId, ...more })
  const unseat = (registrationId: string) =>
    unseatAttendee(desk(), { slug, code: 'SESS01', registrationId })
  return { ...conference, seats, guest, seat, unseat }
}

test('the desk counts and names who sits and who waits; others are refused', async () => {
  const { slug, attendee, seats } = await hall(1)
  const [first, second] = [await attendee(), await attendee()]
  await takeSeat(first.own, { slug, code: 'SESS01', line: false })
  await takeSeat(second.own, { slug, code: 'SESS01', line: true })
  const { sessions } = await listLimitedSessions(desk(), slug)
  expect(
    sessions.map(({ code, places, taken, waiting }) => [code, places, taken, waiting]),
  ).toEqual([
    ['SESS01', 1, 1, 1],
    ['SESS02', 5, 0, 0],
  ])
  const { taken, waiting } = await seats()
  expect(taken.map(({ registrationId }) => registrationId)).toEqual([first.registration.id])
  expect(waiting.map(({ registrationId }) => registrationId)).toEqual([second.registration.id])
  const table = await exportSeats(desk(), { slug, code: 'SESS01', lang: 'en', format: 'csv' })
  expect(table.rows.map((row) => [row[0], row[6]])).toEqual([
    [first.registration.code, 'seat'],
    [second.registration.code, 'line'],
  ])
  for (const act of [
    () => listLimitedSessions(first.own, slug),
    () => showSessionSeats(first.own, { slug, code: 'SESS01', q: '', lang: 'ru' }),
    () => exportSeats(first.own, { slug, code: 'SESS01', lang: 'ru', format: 'csv' }),
    () =>
      seatAttendee(first.own, {
        slug,
        code: 'SESS02',
        registrationId: first.registration.id,
        beyond: false,
      }),
    () => unseatAttendee(first.own, { slug, code: 'SESS01', registrationId: 'x' }),
  ])
    await expect(act()).rejects.toMatchObject({ code: 'permission.denied' })
})

test('an organiser seats somebody without an account, who is told by letter and finds it later', async () => {
  const { slug, guest, seat, seats } = await hall()
  const one = await guest()
  await seat(one.registration.id)
  await seat(one.registration.id)
  expect((await seats()).taken).toHaveLength(1)
  expect(await letters(one.registration.email)).toEqual(['given'])
  const shown = await showAttendee(desk(), { slug, id: one.registration.id })
  expect(shown.seats.map(({ code, state }) => [code, state])).toEqual([['SESS01', 'taken']])
  // The registration becomes an account's: the seat stands in its agenda, and can be given up there.
  await store.transact((tx) =>
    tx
      .update(registration)
      .set({ accountId: one.id })
      .where(eq(registration.id, one.registration.id)),
  )
  const agenda = await showAgenda(one.own, slug)
  expect(agenda.items.map(({ code, seat: held }) => [code, held])).toEqual([['SESS01', 'taken']])
  await giveUpSeat(one.own, { slug, code: 'SESS01' })
  expect((await seats()).taken).toEqual([])
})

test('who is offered a seat is found by name, unless they have one', async () => {
  const { attendee, seat, seats } = await hall()
  const one = await attendee()
  await store.transact((tx) =>
    tx
      .update(registration)
      .set({ searchText: 'анна каренина' })
      .where(eq(registration.id, one.registration.id)),
  )
  const ids = async () =>
    (await seats('SESS01', 'Каренина')).found!.people.map(({ registrationId }) => registrationId)
  expect(await ids()).toEqual([one.registration.id])
  await seat(one.registration.id)
  expect(await ids()).toEqual([])
})

test('more than there are places only when it is said; a place taken back goes to the line', async () => {
  const { slug, attendee, guest, seat, unseat, seats } = await hall(1)
  const [first, second, third] = [await attendee(), await attendee(), await guest()]
  await takeSeat(first.own, { slug, code: 'SESS01', line: false })
  await takeSeat(second.own, { slug, code: 'SESS01', line: true })
  await expect(seat(third.registration.id)).rejects.toMatchObject({ code: 'seat.none-free' })
  await seat(third.registration.id, { beyond: true })
  expect((await seats()).taken).toHaveLength(2)
  // Two sit on one place: nobody moves up until it is free.
  await unseat(third.registration.id)
  expect((await seats()).waiting).toHaveLength(1)
  await unseat(first.registration.id)
  await unseat(first.registration.id)
  const { taken, waiting } = await seats()
  expect(taken.map(({ registrationId }) => registrationId)).toEqual([second.registration.id])
  expect(waiting).toEqual([])
  expect(await letters(third.registration.email)).toEqual(['given', 'lost'])
  expect(await letters(first.email)).toEqual(['lost'])
  expect(await letters(second.email)).toEqual(['line'])
})

test('a seat needs a confirmed registration, limited places, and no other seat then', async () => {
  const { attendee, seat, change } = await hall()
  const pending = await attendee('pending')
  await expect(seat(pending.registration.id)).rejects.toMatchObject({ code: 'seat.unconfirmed' })
  const one = await attendee()
  await expect(seat(one.registration.id, { code: 'SESS03' })).rejects.toMatchObject({
    code: 'seat.not-needed',
  })
  await expect(seat('nobody')).rejects.toMatchObject({ code: 'not-found' })
  await seat(one.registration.id)
  await expect(seat(one.registration.id, { code: 'SESS02' })).rejects.toMatchObject({
    code: 'seat.held',
  })
  await change(one.registration, 'cancelled')
  const rows = await store.read
    .select()
    .from(sessionSeat)
    .where(eq(sessionSeat.registrationId, one.registration.id))
  expect(rows).toEqual([])
})
