import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { operator } from '#app/domain/accounts/permissions.ts'
import { letterSchema, papersSchema } from '#app/domain/conference/papers.ts'
import { writePapers } from '#db/queries/papers.ts'
import { issuedPaper, registration } from '#db/schema/index.ts'
import { certificatePdf } from '#server/conference/papers/certificate-pdf.ts'
import { forgetPapers } from '#server/conference/papers/forget-papers.ts'
import { issueLetter } from '#server/conference/papers/issue-letter.ts'
import { letterPdf } from '#server/conference/papers/letter-pdf.ts'
import { savePapers } from '#server/conference/papers/save-papers.ts'
import { showPapers } from '#server/conference/papers/show-papers.ts'
import { verifyPaper } from '#server/conference/papers/verify-paper.ts'
import { registrationToken, readyLinks } from '#server/conference/registration/links.ts'
import type { RegistrationRow } from '#server/conference/registration-changed.ts'
import { rotateTicketKey } from '#server/conference/tickets/rotate-ticket-key.ts'
import { showTicket } from '#server/conference/tickets/show-ticket.ts'
import { ticketCode } from '#server/conference/tickets/ticket-code.ts'
import { ticketKeys } from '#server/conference/tickets/ticket-keys.ts'
import { ticketPdf } from '#server/conference/tickets/ticket-pdf.ts'
import { checkTicket } from '#server/conference/tickets/check-ticket.ts'
import { TEST_NOW } from '../../fixtures/now.ts'
import { accessOf, pagesOf } from '../../fixtures/pdf.ts'
import { testContext } from '../../fixtures/store.ts'
import { letIn, ticketWorld } from '../../fixtures/tickets.ts'

const slug = 'green-corridor'
const origin = 'https://portal.example'
const lang = 'ru' as const
const visa = {
  purpose: 'visa' as const,
  addressee: '',
  citizenship: 'Сербия',
  passport: 'P1234567',
  bornOn: '1980-01-31',
  lang: 'en' as const,
}

async function world({ offered = true }: { offered?: boolean } = {}) {
  const own = await ticketWorld({ people: 2 })
  const { store, conference } = own
  await readyLinks(store, TEST_NOW)
  if (offered)
    await store.transact((tx) =>
      writePapers(tx, {
        conferenceId: conference.id,
        signatoryNameRu: 'А. Б. Петров',
        signatoryNameEn: 'A. B. Petrov',
        signatoryTitleRu: 'Председатель',
        signatoryTitleEn: 'Chair',
        letters: true,
        certificates: true,
        badgeFormat: 'a6',
        version: 1,
      }),
    )
  const change = (set: Partial<RegistrationRow>) =>
    store.transact((tx) =>
      tx.update(registration).set(set).where(eq(registration.id, own.registration.id)),
    )
  return { ...own, change, token: registrationToken(store, own.registration) }
}

describe('a ticket by its link', () => {
  test('shows who, where, when and the QR', async () => {
    const { context, token, registration: row } = await world()
    const ticket = await showTicket(context, { slug, token, lang })
    expect(ticket).toMatchObject({
      name: row.name,
      other: row.nameLatin,
      registrationCode: row.code,
      certificate: 'later',
      letters: true,
    })
    expect(ticket.qr!.size).toBe(53)
    expect(ticket.conference.when).toContain('марта 2026')
  })

  test('is one page as PDF, on a sheet and for a telephone', async () => {
    const { context, token } = await world()
    for (const page of ['a4', 'phone'] as const)
      expect(pagesOf((await ticketPdf(context, { slug, token, lang, page, origin })).pdf)).toBe(1)
  })

  test('that is forged, or of another conference, opens nothing', async () => {
    const { context, token } = await world()
    const forged = token.slice(0, -1) + (token.endsWith('A') ? 'B' : 'A')
    for (const [at, by] of [
      [slug, forged],
      [slug, ''],
      ['another-one', token],
    ] as const)
      await expect(showTicket(context, { slug: at, token: by, lang })).rejects.toMatchObject({
        code: 'not-found',
      })
  })

  test('of a registration that is not confirmed has no QR, no file, no papers', async () => {
    const { context, token, change } = await world()
    for (const state of ['pending', 'waiting', 'cancelled'] as const) {
      await change({ state })
      expect(await showTicket(context, { slug, token, lang })).toMatchObject({
        state,
        qr: null,
        letters: false,
        certificate: 'none',
      })
      const missing = { code: 'not-found' }
      await expect(
        ticketPdf(context, { slug, token, lang, page: 'a4', origin }),
      ).rejects.toMatchObject(missing)
      await expect(issueLetter(context, { slug, token, ...visa })).rejects.toMatchObject(missing)
      await expect(certificatePdf(context, { slug, token, lang, origin })).rejects.toMatchObject(
        missing,
      )
    }
  })

  test('of who takes part online has no QR', async () => {
    const { context, store, online } = await world()
    const token = registrationToken(store, online)
    expect(await showTicket(context, { slug, token, lang })).toMatchObject({
      online: true,
      qr: null,
    })
  })
})

describe('an invitation letter', () => {
  test('is made, made anew under the same code, and verified without its passport', async () => {
    const { context, desk, token, registration: row } = await world()
    await issueLetter(context, { slug, token, ...visa })
    await issueLetter(context, { slug, token, ...visa, passport: 'P7654321' })
    expect(pagesOf((await letterPdf(context, { slug, token, origin })).pdf)).toBe(1)
    const { issued } = await showPapers(desk, slug)
    expect(issued).toMatchObject([{ kind: 'letter', registrationCode: row.code }])
    const verified = await verifyPaper(context, { slug, code: issued[0]!.code, lang })
    expect(verified).toMatchObject({ kind: 'letter', name: row.name, holds: true, purpose: 'visa' })
    expect(JSON.stringify(verified)).not.toMatch(/P7654321|P1234567|Сербия|1980/)
  })

  test('is not to be had where the conference offers none', async () => {
    const { context, token } = await world({ offered: false })
    await expect(issueLetter(context, { slug, token, ...visa })).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  test('is verified as over once the registration is', async () => {
    const { context, token, change, store } = await world()
    await issueLetter(context, { slug, token, ...visa })
    const [{ code } = { code: '' }] = await store.read.select().from(issuedPaper)
    await change({ state: 'cancelled' })
    expect(await verifyPaper(context, { slug, code, lang })).toMatchObject({ holds: false })
    await expect(verifyPaper(context, { slug: 'another-one', code, lang })).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  test('forgets the passport thirty days after the conference, not before', async () => {
    const { context, store, token } = await world()
    await issueLetter(context, { slug, token, ...visa })
    const details = async () => (await store.read.select().from(issuedPaper))[0]!.details
    const at = (day: string) => testContext(store, { actor: operator, now: new Date(day) })
    await forgetPapers(at('2026-04-02T12:00:00Z'))
    expect(await details()).toMatchObject({ passport: 'P1234567' })
    await forgetPapers(at('2026-04-03T12:00:00Z'))
    expect(await details()).toBeNull()
  })

  test('for a visa asks for the passport; for an employer it is not even kept', () => {
    const empty = { ...visa, citizenship: '', passport: ' ', bornOn: '' }
    const { error } = letterSchema.safeParse(empty)
    expect(error!.issues.map(({ path }) => path[0])).toEqual(['citizenship', 'passport', 'bornOn'])
    expect(letterSchema.parse({ ...visa, purpose: 'leave' })).toMatchObject({
      passport: '',
      citizenship: '',
      bornOn: '',
    })
    expect(letterSchema.safeParse({ ...visa, bornOn: '1980-02-30' }).success).toBe(false)
  })
})

describe('a certificate of attendance', () => {
  test('is for who was let in, and for nobody else', async () => {
    const { context, token, registration: row, store } = await world()
    await expect(certificatePdf(context, { slug, token, lang, origin })).rejects.toMatchObject({
      code: 'not-found',
    })
    await letIn(store, row)
    expect((await showTicket(context, { slug, token, lang })).certificate).toBe('ready')
    const { pdf } = await certificatePdf(context, { slug, token, lang, origin })
    expect(pagesOf(pdf)).toBe(1)
    expect(accessOf(pdf)).toMatchObject({ tagged: true, standard: true, lang })
    await certificatePdf(context, { slug, token, lang: 'en', origin })
    const papers = await store.read.select().from(issuedPaper)
    expect(papers).toHaveLength(1)
    expect(
      await verifyPaper(context, { slug, code: papers[0]!.code.toLowerCase(), lang }),
    ).toMatchObject({ kind: 'certificate', name: row.name, holds: true })
  })
})

describe('who signs', () => {
  const input = {
    signatoryNameRu: 'А. Б. Петров',
    signatoryNameEn: 'A. B. Petrov',
    signatoryTitleRu: 'Председатель',
    signatoryTitleEn: 'Chair',
    letters: true,
    certificates: false,
    badgeFormat: 'a7' as const,
    version: 0,
  }

  test('is said by this conference’s organisers; a stale form is told so', async () => {
    const { desk, foreign, context } = await world({ offered: false })
    await savePapers(desk, { slug, ...input })
    expect((await showPapers(desk, slug)).papers).toMatchObject({ badgeFormat: 'a7', version: 1 })
    await expect(savePapers(desk, { slug, ...input })).rejects.toMatchObject({ code: 'form.stale' })
    for (const [who, code] of [
      [foreign, 'permission.denied'],
      [context, 'sign-in.required'],
    ] as const) {
      await expect(savePapers(who, { slug, ...input })).rejects.toMatchObject({ code })
      await expect(showPapers(who, slug)).rejects.toMatchObject({ code })
    }
  })

  test('must be named before anything is offered', () => {
    const form = { ...input, letters: '1', certificates: undefined, signatoryTitleEn: '' }
    expect(papersSchema.safeParse(form).error!.issues[0]!.path).toEqual(['signatoryTitleEn'])
    expect(papersSchema.safeParse({ ...form, letters: undefined }).success).toBe(true)
  })
})

describe('a new key', () => {
  test.each([
    [false, 'genuine'],
    [true, 'forged'],
  ] as const)('with the old one withdrawn: %s leaves its tickets %s', async (withdraw, outcome) => {
    const { context, desk, conference, registration: row } = await world()
    const before = await ticketCode(context, row)
    const [key] = (await showPapers(desk, slug)).keys
    await rotateTicketKey(desk, { slug, key: key!.id, withdraw })
    const after = await ticketCode(context, row)
    expect(after).not.toBe(before)
    const at = { conferenceId: conference.id, keys: await ticketKeys(context) }
    expect((await checkTicket(before, at)).outcome).toBe(outcome)
    expect((await checkTicket(after, at)).outcome).toBe('genuine')
    // A second click.
    await expect(rotateTicketKey(desk, { slug, key: key!.id, withdraw })).rejects.toMatchObject({
      code: 'form.stale',
    })
  })

  test('is made by this conference’s organisers only', async () => {
    const { foreign } = await world()
    await expect(
      rotateTicketKey(foreign, { slug, key: '', withdraw: false }),
    ).rejects.toMatchObject({ code: 'permission.denied' })
  })
})
