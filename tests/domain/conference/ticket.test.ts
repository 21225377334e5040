import fc from 'fast-check'
import { generateKeyPairSync, sign } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { fromBase32, toBase32 } from '#app/domain/conference/base32.ts'
import { otherLayout } from '#app/domain/shared/search.ts'
import {
  canVerifyTickets,
  composeTicket,
  kindMark,
  openTicket,
  readTicket,
  TICKET_LENGTH,
  ticketStanding,
  writeTicket,
  type Ticket,
  type TicketKey,
} from '#app/domain/conference/ticket.ts'

const hex = (length: number) =>
  fc.array(fc.constantFrom(...'0123456789abcdef'), { minLength: length, maxLength: length })
const tickets: fc.Arbitrary<Ticket> = fc.record({
  keyId: hex(16).map((digits) => digits.join('')),
  registrationId: fc.uuid(),
  issue: fc.integer({ min: 0, max: 65_535 }),
  kind: hex(8).map((digits) => digits.join('')),
  from: fc.integer({ min: 0, max: 4_294_967_295 }),
  until: fc.integer({ min: 0, max: 4_294_967_295 }),
})

const CONFERENCE = '0197a000-0000-7000-8000-000000000001'
const pair = generateKeyPairSync('ed25519')
const key: TicketKey = {
  id: '0123456789abcdef',
  conferenceId: CONFERENCE,
  publicKey: pair.publicKey.export({ format: 'jwk' }).x!,
  withdrawn: false,
}
const plain: Ticket = {
  keyId: key.id,
  registrationId: '0197a000-0000-7000-8000-00000000002a',
  issue: 1,
  kind: 'deadbeef',
  from: 1_800_000_000,
  until: 1_800_200_000,
}
const signed = (ticket: Ticket, privateKey = pair.privateKey) => {
  const payload = composeTicket(ticket)
  return writeTicket(payload, sign(null, payload, privateKey))
}
const at = { conferenceId: CONFERENCE, keys: [key] }

describe('the text of a ticket', () => {
  test('says what was written, in the signs of an alphanumeric QR', () => {
    fc.assert(
      fc.property(tickets, fc.uint8Array({ minLength: 64, maxLength: 64 }), (ticket, signature) => {
        const text = writeTicket(composeTicket(ticket), signature)
        expect(text).toHaveLength(TICKET_LENGTH)
        expect(text).toMatch(/^[0-9A-Z]+$/)
        const read = readTicket(text)
        expect(read?.ticket).toEqual(ticket)
        expect(read && Array.from(read.signature)).toEqual(Array.from(signature))
      }),
    )
  })

  test('fits a small QR', () => {
    expect(TICKET_LENGTH).toBe(167)
  })

  test('is read as a scanner types it on a Russian keyboard, in small letters, with a line break', () => {
    const text = signed(plain)
    const typed = otherLayout(text)
    expect(typed).toMatch(/[а-я]/)
    expect(readTicket(`${typed}\r\n`)?.ticket).toEqual(plain)
  })

  test('of anything else is not read', () => {
    const text = signed(plain)
    for (const other of [
      '',
      'T1',
      text.slice(1),
      `${text}0`,
      `T2${text.slice(2)}`,
      'https://example.org',
    ])
      expect(readTicket(other), other).toBeNull()
    fc.assert(fc.property(fc.string(), (other) => readTicket(other) === null))
  })

  test('is the only text of its bytes', () => {
    const text = signed(plain)
    // The last letter carries one bit that must be zero.
    const others = Array.from(
      '0123456789ABCDEFGHJKMNPQRSTVWXYZ',
      (sign) => text.slice(0, -1) + sign,
    )
    const read = others.filter((other) => readTicket(other) !== null)
    expect(read).toHaveLength(16)
    expect(new Set(read.map((other) => String(readTicket(other)!.signature))).size).toBe(16)
  })

  test('names the kind by the end of its id', () => {
    expect(kindMark('0197a000-0000-7000-8000-0000deadbeef')).toBe('deadbeef')
  })
})

describe('base 32', () => {
  test('gives the bytes back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        expect(Array.from(fromBase32(toBase32(bytes))!)).toEqual(Array.from(bytes))
      }),
    )
  })
})

describe('who signed a ticket', () => {
  test('WebCrypto of this machine can tell', async () => {
    expect(await canVerifyTickets()).toBe(true)
  })

  test('the conference: genuine', async () => {
    expect(await openTicket(signed(plain), at)).toEqual({ outcome: 'genuine', ticket: plain })
  })

  test('another conference of the portal: said so, with its id', async () => {
    const other = { ...key, conferenceId: 'another' }
    expect(await openTicket(signed(plain), { ...at, keys: [other] })).toEqual({
      outcome: 'other-conference',
      ticket: plain,
      conferenceId: 'another',
    })
  })

  test('somebody else, or nobody of ours: forged', async () => {
    const stranger = generateKeyPairSync('ed25519').privateKey
    expect(await openTicket(signed(plain, stranger), at)).toMatchObject({ outcome: 'forged' })
    expect(await openTicket(signed(plain), { ...at, keys: [] })).toMatchObject({
      outcome: 'forged',
    })
  })

  test('a key that was withdrawn: forged', async () => {
    const keys = [{ ...key, withdrawn: true }]
    expect(await openTicket(signed(plain), { ...at, keys })).toMatchObject({ outcome: 'forged' })
  })

  test('no other ticket passes under its signature', async () => {
    const text = signed(plain)
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 2, max: TICKET_LENGTH - 1 }),
        fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'),
        async (place, letter) => {
          fc.pre(text[place] !== letter)
          const changed = text.slice(0, place) + letter + text.slice(place + 1)
          const { outcome } = await openTicket(changed, at)
          expect(['forged', 'unreadable']).toContain(outcome)
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('whether a ticket opens the door', () => {
  const standing = (now: number, revoked: [string, number][] = []) =>
    ticketStanding(plain, { now: now * 1000, revoked: new Map(revoked) })

  test('from its first second, until its last', () => {
    expect(standing(plain.from - 1)).toBe('not-yet')
    expect(standing(plain.from)).toBe('good')
    expect(standing(plain.until - 1)).toBe('good')
    expect(standing(plain.until)).toBe('over')
  })

  test('not once it was revoked, nor when a later one was', () => {
    const { registrationId, from } = plain
    expect(standing(from, [[registrationId, 0]])).toBe('good')
    expect(standing(from, [[registrationId, 1]])).toBe('revoked')
    expect(standing(from, [[registrationId, 2]])).toBe('revoked')
    expect(standing(from, [['another', 9]])).toBe('good')
  })

  test('the conference was moved: its times count, where the gate knows them', () => {
    const window = { from: plain.until + 1000, until: plain.until + 2000 }
    const revoked = new Map<string, number>()
    expect(ticketStanding(plain, { now: plain.from * 1000, revoked, window })).toBe('not-yet')
    expect(ticketStanding(plain, { now: window.from * 1000, revoked, window })).toBe('good')
  })
})
