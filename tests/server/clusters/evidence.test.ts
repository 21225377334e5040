import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '#app/domain/accounts/permissions.ts'
import { attachEvidenceSchema } from '#app/domain/clusters/evidence-forms.ts'
import { cluster, clusterDocument, storedContent, storedFile } from '#db/schema/index.ts'
import { insertAccount } from '#db/queries/accounts.ts'
import { makeAccount } from '#db/seed/factories.ts'
import { attachEvidence } from '#server/clusters/attach-evidence.ts'
import { removeEvidence } from '#server/clusters/remove-evidence.ts'
import { showEvidence } from '#server/clusters/show-evidence.ts'
import { openFile } from '#server/files/open-file.ts'
import { account, seededStore, testContext, type TestStore } from '../../fixtures/store.ts'

let store: TestStore
let own: { id: string; slug: string }
let other: { id: string; slug: string }
let documentId: string
let representative: Actor

beforeAll(async () => {
  store = await seededStore()
  const [document] = await store.read
    .select({ id: clusterDocument.id, clusterId: clusterDocument.clusterId })
    .from(clusterDocument)
    .limit(1)
  documentId = document!.id
  const all = await store.read.select({ id: cluster.id, slug: cluster.slug }).from(cluster)
  own = all.find(({ id }) => id === document!.clusterId)!
  other = all.find(({ id }) => id !== own.id)!
  representative = account({ role: 'representative', scope: 'cluster', scopeId: own.id })
  const person = makeAccount({ n: 77 })
  await store.transact((tx) => insertAccount(tx, person))
  representative = { ...representative, accountId: person.id } as Actor
})

const pdf = (text: string, name = `${text}.pdf`) => ({
  bytes: Buffer.from(`%PDF-1.7 ${text}`),
  name,
  declaredType: 'application/pdf',
})
const as = (actor: Actor) => testContext(store, { actor })
const attach = (files: ReturnType<typeof pdf>[], actor = representative, slug = own.slug) =>
  attachEvidence(as(actor), { slug, documentId, files })
const filesNow = async () =>
  (await showEvidence(as(representative), own.slug)).documents.find(({ id }) => id === documentId)!
    .files

describe('evidence of a document', () => {
  test('is added by the representative, seen by experts, opened by both', async () => {
    await attach([pdf('Протокол')])
    const [file] = await filesNow()
    expect(file).toMatchObject({ name: 'Протокол.pdf', type: 'application/pdf' })
    for (const actor of [representative, account('expert')]) {
      const opened = await openFile(as(actor), file!.id)
      const parts: Uint8Array[] = []
      for await (const part of opened.parts()) parts.push(part)
      expect(Buffer.concat(parts).toString()).toBe('%PDF-1.7 Протокол')
    }
  })

  test('is opened by nobody else', async () => {
    const [file] = await filesNow()
    const stranger = account({ role: 'representative', scope: 'cluster', scopeId: other.id })
    await expect(openFile(as(stranger), file!.id)).rejects.toMatchObject({
      code: 'permission.denied',
    })
    await expect(openFile(testContext(store), file!.id)).rejects.toMatchObject({
      code: 'sign-in.required',
    })
    await expect(openFile(testContext(store), 'nothing')).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  test('sent twice is there once', async () => {
    const before = (await filesNow()).length
    await Promise.all([attach([pdf('дважды')]), attach([pdf('дважды')])])
    expect((await filesNow()).length).toBe(before + 1)
  })

  test('comes whole or not at all: one bad file, and none is kept', async () => {
    const count = async () => (await store.read.select().from(storedFile)).length
    const before = await count()
    await expect(attach([pdf('хороший'), pdf('плохой', 'плохой.png')])).rejects.toMatchObject({
      code: 'form.invalid',
      fields: { file: 'file-mislabelled' },
    })
    expect(await count()).toBe(before)
  })

  test('of a foreign cluster, or of a foreign document under one’s own cluster, is refused', async () => {
    await expect(attach([pdf('x')], representative, other.slug)).rejects.toMatchObject({
      code: 'permission.denied',
    })
    const stranger = account({ role: 'representative', scope: 'cluster', scopeId: other.id })
    await expect(attach([pdf('x')], stranger, other.slug)).rejects.toMatchObject({
      code: 'form.invalid',
      fields: { document: 'unknown' },
    })
    const [file] = await filesNow()
    await expect(
      removeEvidence(as(stranger), { slug: other.slug, documentId, fileId: file!.id }),
    ).rejects.toMatchObject({ code: 'not-found' })
    await expect(attach([pdf('x')], account('expert'), 'no-such')).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  test('is at most ten files', async () => {
    const many = Array.from({ length: 10 }, (_, i) => pdf(`файл ${i}`))
    await expect(attach(many)).rejects.toMatchObject({ fields: { file: 'file-many' } })
    expect((await filesNow()).length).toBeLessThan(10)
  })

  test('is removed with its contents; pressing twice is no failure', async () => {
    const files = await filesNow()
    for (const { id } of [...files, ...files])
      await removeEvidence(as(representative), { slug: own.slug, documentId, fileId: id })
    expect(await filesNow()).toEqual([])
    for (const { sha256 } of files)
      expect(
        await store.read.select().from(storedContent).where(eq(storedContent.sha256, sha256)),
      ).toEqual([])
  })

  test('the form takes one file or several, and asks for one', () => {
    const file = new File(['x'], 'a.pdf')
    expect(attachEvidenceSchema.parse({ document: 'd', file }).file).toHaveLength(1)
    expect(attachEvidenceSchema.parse({ document: 'd', file: [file, file] }).file).toHaveLength(2)
    expect(attachEvidenceSchema.safeParse({ document: 'd' }).error?.issues[0]?.message).toBe(
      'required',
    )
  })
})
