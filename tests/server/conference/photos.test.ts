import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { readVersions } from '#db/queries/versions.ts'
import { speaker, storedContent, storedFile } from '#db/schema/index.ts'
import { keepPhoto } from '#server/conference/draft/keep-photo.ts'
import { removePhoto } from '#server/conference/draft/remove-photo.ts'
import { removeSpeaker } from '#server/conference/draft/remove-speaker.ts'
import { eraseAccount } from '#server/accounts/erase-account.ts'
import { openPhoto } from '#server/conference/programme/open-photo.ts'
import { showSession } from '#server/conference/programme/show-session.ts'
import { showSpeaker } from '#server/conference/programme/show-speaker.ts'
import { showSpeakers } from '#server/conference/programme/show-speakers.ts'
import { COMING, conferenceDraft, PAST } from '../../fixtures/conference-draft.ts'
import { jpeg, png, webp } from '../../fixtures/pictures.ts'
import { testContext } from '../../fixtures/store.ts'

let { as, draft, organiser, store } = {} as Awaited<ReturnType<typeof conferenceDraft>>
beforeEach(async () => {
  ;({ as, draft, organiser, store } = await conferenceDraft())
})

const file = (bytes: Buffer, name = 'я.jpg', declaredType = 'image/jpeg') => ({
  bytes,
  name,
  declaredType,
})
const good = () => file(jpeg({ width: 480, height: 480, told: 'N 59.9' }))
const rowOf = async (id: string) =>
  (await store.read.select().from(speaker).where(eq(speaker.id, id)))[0]!
const files = async () => (await store.read.select().from(storedFile)).length
const contents = async () => (await store.read.select().from(storedContent)).length

/** Somebody on stage, and a session they are in. */
async function somebody() {
  const session = (await draft()).sessions.find(
    ({ kind, people }) => kind === 'plenary' && people.length > 0,
  )!
  const row = await rowOf(session.people[0]!.speakerId)
  return { id: row.id, code: row.code, session: session.code }
}

async function bytesOf(fileId: string, context = testContext(store)): Promise<Buffer> {
  const parts = []
  for await (const part of (await openPhoto(context, COMING, fileId)).parts()) parts.push(part)
  return Buffer.concat(parts)
}

describe('a speaker’s photograph', () => {
  test('is shown wherever the speaker is, at once, without what the camera told', async () => {
    const { id, code, session } = await somebody()
    const before = (await readVersions(store.read)).get('conference') ?? 0
    await keepPhoto(organiser, COMING, { speakerId: id, file: good() })
    expect((await readVersions(store.read)).get('conference')).toBe(before + 1)
    const { photo } = await showSpeaker(testContext(store), COMING, code)
    expect((await bytesOf(photo!)).includes('N 59.9')).toBe(false)
    expect((await showSession(testContext(store), COMING, session)).photos.get(id)).toBe(photo)
    const found = await showSpeakers(testContext(store), 'ru', COMING, {
      q: (await rowOf(id)).nameRu,
      page: 1,
    })
    expect(found.photos.get(id)).toBe(photo)
  })

  test('another one takes its place, and the first is gone; so it is with the speaker', async () => {
    const { id } = await somebody()
    const [noFiles, noContents] = [await files(), await contents()]
    await keepPhoto(organiser, COMING, { speakerId: id, file: good() })
    const { photoFileId: first } = await rowOf(id)
    const other = file(webp({ width: 200, height: 300 }), 'b.webp', 'image/webp')
    await keepPhoto(organiser, COMING, { speakerId: id, file: other })
    await expect(bytesOf(first!)).rejects.toMatchObject({ code: 'not-found' })
    expect([await files(), await contents()]).toEqual([noFiles + 1, noContents + 1])
    await removePhoto(organiser, COMING, id)
    await removePhoto(organiser, COMING, id)
    expect([await files(), await contents()]).toEqual([noFiles, noContents])
    await keepPhoto(organiser, COMING, { speakerId: id, file: good() })
    await removeSpeaker(organiser, COMING, id)
    expect([await files(), await contents()]).toEqual([noFiles, noContents])
  })

  test('is the speaker’s own to give and to take away, and nobody else’s', async () => {
    const { id } = await somebody()
    const own = await as('attendee@example.org')
    const stranger = await as('expert@example.org')
    if (own.actor.kind !== 'account') throw new Error('an account')
    const { accountId } = own.actor
    const give = (context: typeof own) =>
      keepPhoto(context, COMING, { speakerId: id, file: good() })
    await expect(give(own)).rejects.toMatchObject({ code: 'permission.denied' })
    await store.transact((tx) => tx.update(speaker).set({ accountId }).where(eq(speaker.id, id)))
    await give(own)
    const { photoFileId } = await rowOf(id)
    expect(photoFileId).not.toBeNull()
    await expect(give(stranger)).rejects.toMatchObject({ code: 'permission.denied' })
    await expect(removePhoto(stranger, COMING, id)).rejects.toMatchObject({
      code: 'permission.denied',
    })
    await expect(give(testContext(store))).rejects.toMatchObject({ code: 'sign-in.required' })
    // By the address of another conference, and for nobody at all.
    await expect(keepPhoto(organiser, PAST, { speakerId: id, file: good() })).rejects.toMatchObject(
      { code: 'not-found' },
    )
    // With the account its person is erased, and the picture of their face above all.
    await store.transact((tx) => eraseAccount(tx, own, accountId))
    expect((await rowOf(id)).photoFileId).toBeNull()
    await expect(bytesOf(photoFileId!)).rejects.toMatchObject({ code: 'not-found' })
  })

  const refused = [
    ['too small', file(jpeg({ width: 480, height: 90 })), 'picture-small'],
    ['too large', file(png({ width: 7000, height: 400 }), 'a.png', 'image/png'), 'picture-large'],
    ['broken off', file(good().bytes.subarray(0, 60)), 'file-broken'],
    ['no picture', file(Buffer.from('%PDF-1.7'), 'a.pdf', 'application/pdf'), 'file-type'],
    ['one called another', file(good().bytes, 'a.png', 'image/png'), 'file-mislabelled'],
    ['nothing', file(Buffer.alloc(0)), 'file-empty'],
  ] as const
  test('that is none, or no good, is refused at its field', async () => {
    const { id } = await somebody()
    for (const [what, wrong, why] of refused)
      await expect(
        keepPhoto(organiser, COMING, { speakerId: id, file: wrong }),
        what,
      ).rejects.toMatchObject({ code: 'form.invalid', fields: { photo: why } })
    expect((await rowOf(id)).photoFileId).toBeNull()
  })

  test('of a copied conference is shared, and stays while one of both has it', async () => {
    const { id } = await somebody()
    await keepPhoto(organiser, COMING, { speakerId: id, file: good() })
    const { photoFileId } = await rowOf(id)
    await store.transact(async (tx) => {
      const [row] = await tx.select().from(speaker).where(eq(speaker.id, id))
      await tx.insert(speaker).values({ ...row!, id: 'copy', code: 'COPY01', claimHash: null })
    })
    await removePhoto(organiser, COMING, 'copy')
    expect((await bytesOf(photoFileId!)).length).toBeGreaterThan(0)
    await removePhoto(organiser, COMING, id)
    await expect(bytesOf(photoFileId!)).rejects.toMatchObject({ code: 'not-found' })
  })

  test('no other file is given out by its address', async () => {
    const { id } = await somebody()
    await keepPhoto(organiser, COMING, { speakerId: id, file: good() })
    const { photoFileId } = await rowOf(id)
    // A page that came with an imported conference, say.
    await store.transact((tx) =>
      tx.update(storedFile).set({ type: 'text/html' }).where(eq(storedFile.id, photoFileId!)),
    )
    await expect(bytesOf(photoFileId!)).rejects.toMatchObject({ code: 'not-found' })
    const open = await store.read.select().from(storedFile).where(eq(storedFile.isPublic, true))
    for (const one of open)
      await expect(bytesOf(one.id)).rejects.toMatchObject({ code: 'not-found' })
  })
})
