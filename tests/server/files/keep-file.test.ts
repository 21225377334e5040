import { beforeAll, describe, expect, test } from 'vitest'
import { storedContent } from '#db/schema/index.ts'
import { contentBytes, deleteFiles, fileById } from '#db/queries/files.ts'
import { keepFile, type FileToKeep } from '#server/files/keep-file.ts'
import { openTestStore, testContext, type TestStore } from '../../fixtures/store.ts'

const pdf = (text: string) => Buffer.from(`%PDF-1.7\n${text}`)
let store: TestStore
beforeAll(async () => {
  store = await openTestStore()
})

const keep = (file: Partial<FileToKeep> & { bytes: Uint8Array }) =>
  store.transact((tx) =>
    keepFile(tx, testContext(store), {
      name: 'Устав.pdf',
      declaredType: 'application/pdf',
      ...file,
    }),
  )

describe('keeping a file', () => {
  test('its bytes come back as they were, over several parts', async () => {
    const bytes = pdf('я'.repeat(1_300_000))
    const { fileId, sha256, size } = await keep({ bytes })
    expect(size).toBe(bytes.length)
    expect(Buffer.compare(await contentBytes(store.read, sha256), bytes)).toBe(0)
    expect(await fileById(store.read, fileId)).toMatchObject({
      name: 'Устав.pdf',
      type: 'application/pdf',
      scope: null,
      isPublic: false,
    })
  })

  test('equal contents are kept once and go with the last file that has them', async () => {
    const bytes = pdf('дважды')
    const before = (await store.read.select().from(storedContent)).length
    const one = await keep({ bytes })
    const two = await keep({ bytes, name: 'Копия.pdf' })
    expect(two.sha256).toBe(one.sha256)
    expect((await store.read.select().from(storedContent)).length).toBe(before + 1)
    await store.transact((tx) => deleteFiles(tx, [one.fileId]))
    expect(await contentBytes(store.read, one.sha256)).toHaveLength(bytes.length)
    await store.transact((tx) => deleteFiles(tx, [two.fileId]))
    expect((await store.read.select().from(storedContent)).length).toBe(before)
  })

  test.each([
    ['nothing in it', { bytes: Buffer.alloc(0) }, 'form.invalid', 'file-empty'],
    [
      'a program called a document',
      { bytes: Buffer.from('MZ\u0000\u0001') },
      'form.invalid',
      'file-type',
    ],
    ['a page called a document', { bytes: Buffer.from('<html>') }, 'form.invalid', 'file-type'],
    [
      'a document called a picture',
      { bytes: pdf('x'), name: 'a.png' },
      'form.invalid',
      'file-mislabelled',
    ],
    [
      'a document declared a page',
      { bytes: pdf('x'), declaredType: 'text/html' },
      'form.invalid',
      'file-mislabelled',
    ],
    ['a kind not taken here', { bytes: pdf('x'), kinds: ['csv'] }, 'form.invalid', 'file-type'],
    [
      'more than the most',
      { bytes: Buffer.alloc(20 * 1024 * 1024 + 1) },
      'too-large',
      'file-large',
    ],
  ] as const)('%s is refused', async (_what, file, code, problem) => {
    await expect(keep({ ...file, field: 'scan' })).rejects.toMatchObject({
      code,
      fields: { scan: problem },
    })
  })
})
