import { eq } from 'drizzle-orm'
import { decodeQR } from 'qr/decode.js'
import { describe, expect, test } from 'vitest'
import { operator } from '#app/domain/accounts/permissions.ts'
import { nameBadgeFormats } from '#app/domain/conference/name-badge.ts'
import { job, nameBadgeFile, registration } from '#db/schema/index.ts'
import { emblemPictures } from '#app/features/clusters/badges/emblem-pictures.ts'
import { openNameBadges } from '#server/conference/name-badges/open-name-badges.ts'
import { printNameBadge } from '#server/conference/name-badges/print-name-badge.ts'
import { showNameBadges } from '#server/conference/name-badges/show-name-badges.ts'
import { startNameBadges } from '#server/conference/name-badges/start-name-badges.ts'
import { forgetPapers } from '#server/conference/papers/forget-papers.ts'
import { ticketCode } from '#server/conference/tickets/ticket-code.ts'
import { qrPath } from '#server/documents/qr.ts'
import { printAtGate } from '#server/conference/check-in/print-at-gate.ts'
import { runNextJob } from '#server/jobs/run-next-job.ts'
import { doorWorld, NOW, setState } from '../../fixtures/check-in.ts'
import { accessOf, pagesOf } from '../../fixtures/pdf.ts'
import { testContext } from '../../fixtures/store.ts'
import { TEST_NOW } from '../../fixtures/now.ts'
import { ticketWorld } from '../../fixtures/tickets.ts'

const slug = 'green-corridor'
const wanted = {
  slug,
  lang: 'ru' as const,
  emblems: emblemPictures(),
  format: 'a6' as const,
  order: 'name' as const,
  kindId: '',
  onlyNew: true,
}

type World = Awaited<ReturnType<typeof ticketWorld>>
const work = ({ store }: World) =>
  runNextJob(() => testContext(store, { actor: operator }), 'node', new AbortController().signal)

describe('files of name badges', () => {
  test('hold a page for everybody confirmed to come in person, and note them as printed', async () => {
    const world = await ticketWorld({ people: 3 })
    await startNameBadges(world.desk, wanted)
    await work(world)
    const shown = await showNameBadges(world.desk, slug)
    expect(shown.all).toEqual({ people: 3, printed: 3, toPrint: 0 })
    expect(shown.runs).toHaveLength(1)
    expect(shown.runs[0]).toMatchObject({ state: 'done', done: 3, total: 3 })
    expect(shown.runs[0]!.files).toMatchObject([
      { part: 1, badges: 3, firstName: 'Мария Иванова-0', lastName: 'Мария Иванова-2' },
    ])
    const { pdf } = await openNameBadges(world.desk, { slug, id: shown.runs[0]!.files[0]!.id })
    expect(pagesOf(pdf)).toBe(3)
  })

  test('are made again only for who is new, or reads otherwise now', async () => {
    const world = await ticketWorld({ people: 2 })
    await startNameBadges(world.desk, wanted)
    await work(world)
    await expect(startNameBadges(world.desk, wanted)).rejects.toMatchObject({
      code: 'badges.nobody',
    })
    await world.store.transact((tx) =>
      tx
        .update(registration)
        .set({ organisation: 'ООО «Другое»' })
        .where(eq(registration.id, world.registration.id)),
    )
    await startNameBadges(world.desk, wanted)
    await work(world)
    const { runs } = await showNameBadges(world.desk, slug)
    expect(runs[0]!.files).toMatchObject([{ badges: 1, firstName: world.registration.name }])
  })

  test('asked for twice are made once', async () => {
    const world = await ticketWorld()
    await Promise.all([startNameBadges(world.desk, wanted), startNameBadges(world.desk, wanted)])
    expect((await showNameBadges(world.desk, slug)).runs).toHaveLength(1)
  })

  test('taken up by another node lose nobody and print nobody twice', async () => {
    const world = await ticketWorld({ people: 2 })
    await startNameBadges(world.desk, wanted)
    await work(world)
    // As if the node had died after its last file and before it could say so.
    await world.store.transact((tx) =>
      tx.update(job).set({ state: 'waiting', leaseOwner: null, leaseUntil: null }),
    )
    await work(world)
    const { runs, all } = await showNameBadges(world.desk, slug)
    expect(runs[0]!.files).toMatchObject([{ badges: 2 }])
    expect(all).toEqual({ people: 2, printed: 2, toPrint: 0 })
  })

  test('of another conference’s kind are refused', async () => {
    const { desk, kinds } = await ticketWorld()
    for (const kindId of ['none', kinds[2]!.id])
      await expect(startNameBadges(desk, { ...wanted, kindId })).rejects.toMatchObject({
        fields: { kindId: 'choice' },
      })
  })

  test('are for this conference’s organisers only', async () => {
    const world = await ticketWorld()
    await startNameBadges(world.desk, wanted)
    await work(world)
    const { id } = (await showNameBadges(world.desk, slug)).runs[0]!.files[0]!
    const denied = { code: 'permission.denied' }
    await expect(startNameBadges(world.foreign, wanted)).rejects.toMatchObject(denied)
    await expect(openNameBadges(world.foreign, { slug, id })).rejects.toMatchObject(denied)
    // Nor by way of the conference one does organise.
    await expect(openNameBadges(world.foreign, { slug: 'another-one', id })).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  test('are gone after a day', async () => {
    const world = await ticketWorld()
    await startNameBadges(world.desk, wanted)
    await work(world)
    const count = async () => (await world.store.read.select().from(nameBadgeFile)).length
    const at = (hours: number) =>
      testContext(world.store, {
        actor: operator,
        now: new Date(TEST_NOW.getTime() + hours * 3_600_000),
      })
    await forgetPapers(at(23))
    expect(await count()).toBe(1)
    await forgetPapers(at(25))
    expect(await count()).toBe(0)
  })
})

describe('one name badge', () => {
  const one = (world: World, registrationId: string) =>
    printNameBadge(world.desk, {
      slug,
      registrationId,
      lang: 'ru',
      emblems: emblemPictures(),
    })

  test('is a page, and noted as printed', async () => {
    const world = await ticketWorld()
    expect(pagesOf(await one(world, world.registration.id))).toBe(1)
    expect((await showNameBadges(world.desk, slug)).all.toPrint).toBe(0)
  })

  test('can be read out: tagged, in its language, its QR and emblem in words', async () => {
    const world = await ticketWorld()
    const pdf = await one(world, world.registration.id)
    expect(accessOf(pdf)).toMatchObject({ tagged: true, standard: true, lang: 'ru' })
    expect(accessOf(pdf).alternatives).toBeGreaterThan(0)
  })

  test('in letters no face has is tagged still, and claims no standard', async () => {
    const world = await ticketWorld()
    await world.store.transact((tx) =>
      tx
        .update(registration)
        .set({ organisation: 'ООО «🙂»' })
        .where(eq(registration.id, world.registration.id)),
    )
    const access = accessOf(await one(world, world.registration.id))
    expect(access).toMatchObject({ tagged: true, standard: false, lang: 'ru' })
  })

  test('is not made for who takes part online, nor for nobody', async () => {
    const world = await ticketWorld()
    for (const id of [world.online.id, 'none'])
      await expect(one(world, id)).rejects.toMatchObject({ code: 'not-found' })
  })

  test('bears any name in any size: none makes the document fail', async () => {
    const world = await ticketWorld()
    const names = [
      'Ян',
      'Константин Преображенский-Воздвиженский-Богоявленский',
      '#panic("x") $ * _ @a <b> \\ " ` // /*',
      'Ж'.repeat(60),
      'a b c d e f g h i j k l m n o p q r s t u v w x y z',
      '李小龍 🙂 مرحبا',
    ]
    for (const name of names) {
      await world.store.transact((tx) =>
        tx
          .update(registration)
          .set({ name, nameLatin: name, organisation: name, position: name })
          .where(eq(registration.id, world.registration.id)),
      )
      for (const format of nameBadgeFormats)
        expect(
          pagesOf(
            await printNameBadge(world.desk, {
              slug,
              registrationId: world.registration.id,
              lang: 'en',
              emblems: {},
              format,
            }),
          ),
          `${name} on ${format}`,
        ).toBe(1)
    }
  })
})

describe('a name badge at a gate', () => {
  const svgOf = (bytes: Uint8Array | null) => Buffer.from(bytes!).toString()
  const asked = { lang: 'ru' as const, emblems: emblemPictures(), as: 'svg' as const }

  test('is the one the organisers print, as a picture of one page and as PDF, and noted', async () => {
    const { registration: row, secrets, at, desk } = await doorWorld()
    const person = { ...asked, registrationId: row.id }
    const svg = svgOf(await printAtGate(at(), secrets[0], person))
    // A6, in points.
    expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 297\.6\d* 419\.5\d*"/)
    expect((await showNameBadges(desk, slug)).all.printed).toBe(1)
    expect(await printAtGate(at(), secrets[0], { ...person, onlyNew: true })).toBeNull()
    const pdf = await printAtGate(at(), secrets[0], { ...person, as: 'pdf' })
    const organisers = await printNameBadge(desk, {
      slug,
      registrationId: row.id,
      lang: 'ru',
      emblems: asked.emblems,
    })
    expect(Buffer.from(pdf!).equals(Buffer.from(organisers))).toBe(true)
  })

  test('is printed again once it reads otherwise', async () => {
    const { registration: row, secrets, at, store } = await doorWorld()
    const person = { ...asked, registrationId: row.id, onlyNew: true }
    expect(await printAtGate(at(), secrets[0], person)).not.toBeNull()
    expect(await printAtGate(at(), secrets[1], person)).toBeNull()
    await store.transact((tx) =>
      tx.update(registration).set({ name: 'Другое Имя' }).where(eq(registration.id, row.id)),
    )
    expect(await printAtGate(at(), secrets[1], person)).not.toBeNull()
  })

  test('is not for who has no place, comes online, or is to use another gate; nor without a right', async () => {
    const world = await doorWorld()
    const { registration: row, online, secrets, at, kinds, gateNamed, deviceAt } = world
    const missing = { code: 'not-found' }
    for (const id of [online.id, 'none'])
      await expect(
        printAtGate(at(), secrets[0], { ...asked, registrationId: id }),
      ).rejects.toMatchObject(missing)
    const press = await deviceAt(await gateNamed('Press', [kinds[1]!.id]), 'tablet')
    const person = { ...asked, registrationId: row.id }
    await expect(printAtGate(at(), press, person)).rejects.toMatchObject(missing)
    await expect(printAtGate(at(), undefined, person)).rejects.toMatchObject({
      code: 'gate.no-device',
    })
    await expect(printAtGate(at(60 * 24 * 10), secrets[0], person)).rejects.toMatchObject({
      code: 'gate.ended',
    })
    await setState(world, 'cancelled', new Date(NOW))
    await expect(printAtGate(at(), secrets[0], person)).rejects.toMatchObject(missing)
  })
})

describe('the QR', () => {
  test('of a ticket is read back by a decoder', async () => {
    const { context, registration: row } = await ticketWorld()
    const text = await ticketCode(context, row)
    const { size, path } = qrPath(text)
    expect(size).toBe(45 + 8)
    const scale = 4
    const side = size * scale
    const data = new Uint8ClampedArray(side * side * 4).fill(255)
    for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
      for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++)
        for (let at = Number(x) * scale; at < (Number(x) + Number(width)) * scale; at++)
          data.fill(0, (row * side + at) * 4, (row * side + at) * 4 + 3)
    expect(decodeQR({ width: side, height: side, data })).toBe(text)
  })
})
