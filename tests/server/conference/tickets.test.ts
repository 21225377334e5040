import { describe, expect, test } from 'vitest'
import { kindMark, openTicket, readTicket, ticketStanding } from '#app/domain/conference/ticket.ts'
import type { RegistrationState } from '#app/domain/conference/vocabulary.ts'
import { readTicketKeys, revokedIssues, ticketKeyInForce } from '#db/queries/conference-tickets.ts'
import { registrationChanged } from '#server/conference/registration-changed.ts'
import { checkTicket } from '#server/conference/tickets/check-ticket.ts'
import { ticketWindow } from '#server/conference/tickets/signing.ts'
import { ticketCode } from '#server/conference/tickets/ticket-code.ts'
import { ticketKeys } from '#server/conference/tickets/ticket-keys.ts'
import { ticketWorld } from '../../fixtures/tickets.ts'

describe('a ticket', () => {
  test('is the same each time, and the portal and a gate without connection both know it', async () => {
    const { context, conference, registration } = await ticketWorld()
    const text = await ticketCode(context, registration)
    expect(await ticketCode(context, registration)).toBe(text)
    const at = { conferenceId: conference.id, keys: await ticketKeys(context) }
    const genuine = { outcome: 'genuine', ticket: readTicket(text)!.ticket }
    expect(await checkTicket(text, at)).toEqual(genuine)
    expect(await openTicket(text, at)).toEqual(genuine)
    expect(genuine.ticket).toMatchObject({
      registrationId: registration.id,
      issue: 0,
      kind: kindMark(registration.kindId),
    })
  })

  test('asked for by two at once makes one key', async () => {
    const { context, conference, registration, store } = await ticketWorld()
    const [a, b] = await Promise.all([
      ticketCode(context, registration),
      ticketCode(context, registration),
    ])
    expect(a).toBe(b)
    expect(await readTicketKeys(store.read, conference.id)).toHaveLength(1)
  })

  test('is signed within a transaction too', async () => {
    const { context, registration, store } = await ticketWorld()
    const within = await store.transact((tx) => ticketCode(context, registration, tx))
    expect(await ticketCode(context, registration)).toBe(within)
  })

  test('of another conference is called that', async () => {
    const { context, other, registration } = await ticketWorld()
    const text = await ticketCode(context, registration)
    const at = { conferenceId: other.id, keys: await ticketKeys(context) }
    expect(await checkTicket(text, at)).toMatchObject({
      outcome: 'other-conference',
      conferenceId: registration.conferenceId,
    })
  })

  test('opens the door from midnight before the first day to the end of the last, on the clocks of the place', async () => {
    const { conference } = await ticketWorld()
    const { from, until } = ticketWindow({
      ...conference,
      startsOn: '2027-04-13',
      endsOn: '2027-04-14',
      zone: 'Europe/Moscow',
      dayStartHour: 4,
    })
    expect(new Date(from * 1000).toISOString()).toBe('2027-04-11T21:00:00.000Z')
    expect(new Date(until * 1000).toISOString()).toBe('2027-04-15T01:00:00.000Z')
  })

  test('keeps its secret in the database: no list of keys holds it', async () => {
    const { context, conference, registration, store } = await ticketWorld()
    await ticketCode(context, registration)
    const secret = (await ticketKeyInForce(store.read, conference.id))!.privateKey!
    expect(secret.length).toBeGreaterThan(40)
    expect(JSON.stringify(await ticketKeys(context))).not.toContain(secret)
    expect(JSON.stringify(await readTicketKeys(store.read, conference.id))).not.toContain(secret)
  })
})

describe('a registration that changes', () => {
  /** Changes the registration and says whether the ticket it had opens the door still, and whether its next one does. */
  async function afterChange(from: RegistrationState, to: RegistrationState, swapped?: boolean) {
    const { context, registration, store } = await ticketWorld()
    const standing = async (text: string) => {
      const { ticket } = readTicket(text)!
      const revoked = await revokedIssues(store.read, [registration.id])
      return ticketStanding(ticket, { now: ticket.from * 1000, revoked })
    }
    const before = await ticketCode(context, registration)
    await store.transact((tx) =>
      registrationChanged(tx, context, {
        registration: { ...registration, state: to },
        from,
        ...(swapped && { swapped }),
      }),
    )
    return [await standing(before), await standing(await ticketCode(context, registration))]
  }

  test.each(['cancelled', 'declined', 'waiting'] as const)(
    'to %s takes its ticket with it; were it confirmed again, it had another',
    async (to) => {
      expect(await afterChange('confirmed', to)).toEqual(['revoked', 'good'])
    },
  )

  test('and goes to somebody else: only the new ticket counts', async () => {
    expect(await afterChange('confirmed', 'confirmed', true)).toEqual(['revoked', 'good'])
  })

  test('in what is no matter of the door keeps its ticket', async () => {
    expect(await afterChange('confirmed', 'confirmed')).toEqual(['good', 'good'])
    expect(await afterChange('pending', 'confirmed')).toEqual(['good', 'good'])
  })

  test('twice in one transaction revokes two tickets', async () => {
    const { context, registration, store } = await ticketWorld()
    await store.transact(async (tx) => {
      for (let n = 0; n < 2; n++)
        await registrationChanged(tx, context, {
          registration,
          from: 'confirmed',
          swapped: true,
        })
    })
    expect(readTicket(await ticketCode(context, registration))!.ticket.issue).toBe(2)
  })
})
