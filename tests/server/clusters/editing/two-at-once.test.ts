import { beforeAll, describe, expect, test } from 'vitest'
import { recordSchema } from '#app/domain/clusters/editing/parse.ts'
import { SELF } from '#app/domain/clusters/editing/value.ts'
import { cluster } from '#db/schema/index.ts'
import { keepDraft } from '#server/clusters/editing/keep-draft.ts'
import { listRecords } from '#server/clusters/editing/list-records.ts'
import { openRecord } from '#server/clusters/editing/open-record.ts'
import { removeRecord } from '#server/clusters/editing/remove-record.ts'
import { resolveMerge } from '#server/clusters/editing/resolve-merge.ts'
import { restoreRevision } from '#server/clusters/editing/restore-revision.ts'
import { saveRecord } from '#server/clusters/editing/save-record.ts'
import { showEditing } from '#server/clusters/editing/show-editing.ts'
import { showHistory } from '#server/clusters/editing/show-history.ts'
import { showMerge } from '#server/clusters/editing/show-merge.ts'
import { editors, OTHER, SLUG } from '../../../fixtures/editing.ts'
import { testContext } from '../../../fixtures/store.ts'

let { store, who, as, open, edit, profile } = {} as Awaited<ReturnType<typeof editors>>
beforeAll(async () => {
  ;({ store, who, as, open, edit, profile } = await editors())
})

describe('two people at once', () => {
  test('different fields: both changes stand, the second is told', async () => {
    const first = await open('anna', 'identity')
    const second = await open('boris', 'identity')
    await edit('anna', 'identity', { foundedYear: '2011' }, SELF, first)
    const saved = await edit('boris', 'identity', { website: 'https://b.example' }, SELF, second)
    expect(saved.state).toBe('merged')
    expect(await profile()).toMatchObject({ foundedYear: 2011, website: 'https://b.example' })
  })

  test('the same field: nothing is written over, the second sees both and decides', async () => {
    const [first, second] = [await open('anna', 'description'), await open('boris', 'description')]
    await edit('anna', 'description', { prospectsRu: 'По Анне', purposeRu: 'Анна' }, SELF, first)
    const sent = { prospectsRu: 'По Борису', productsEn: 'Boris' }
    const saved = await edit('boris', 'description', sent, SELF, second)
    expect(saved.state).toBe('conflict')
    expect((await profile()).prospects?.ru).toBe('По Анне')

    const part = { slug: SLUG, group: 'description' as const, recordId: SELF }
    const shown = await showMerge(as('boris'), part)
    expect(shown).toMatchObject({ state: 'differs', baseKnown: true, last: { editor: 'anna' } })
    const by = (field: string) => shown.fields.find((one) => one.field === field)
    expect(by('prospectsRu')).toMatchObject({ who: 'both', theirs: 'По Анне', mine: 'По Борису' })
    expect(by('purposeRu')).toMatchObject({ who: 'theirs', theirs: 'Анна' })
    expect(by('productsEn')).toMatchObject({ who: 'mine', mine: 'Boris' })

    const { live } = shown
    await expect(resolveMerge(as('boris'), { ...part, live, choices: {} })).rejects.toMatchObject({
      fields: { prospectsRu: 'choice' },
    })
    await expect(
      resolveMerge(as('boris'), { ...part, live: 'x', choices: { prospectsRu: 'mine' } }),
    ).rejects.toMatchObject({ code: 'form.stale' })
    await resolveMerge(as('boris'), { ...part, live, choices: { prospectsRu: 'mine' } })
    await resolveMerge(as('boris'), { ...part, live, choices: { prospectsRu: 'mine' } })
    const now = await profile()
    expect([now.prospects?.ru, now.purpose?.ru, now.products?.en]).toEqual([
      'По Борису',
      'Анна',
      'Boris',
    ])
    expect((await showMerge(as('boris'), part)).state).toBe('nothing')
  })

  test('one removes what the other edits: the text is kept and can bring the record back', async () => {
    const { recordId } = await edit(
      'anna',
      'partners',
      { nameRu: 'Общий', nameEn: 'Shared', country: 'RU' },
      'new',
    )
    const [first, second] = [
      await open('anna', 'partners', recordId),
      await open('boris', 'partners', recordId),
    ]
    const part = { slug: SLUG, group: 'partners' as const, recordId }
    await removeRecord(as('anna'), { ...part, base: first.base })
    const saved = await edit('boris', 'partners', { nameEn: 'Shared by all' }, recordId, second)
    expect(saved.state).toBe('conflict')
    const { state, live } = await showMerge(as('boris'), part)
    expect(state).toBe('gone')
    await resolveMerge(as('boris'), { ...part, live, choices: {} })
    expect((await profile()).partners.map(({ name }) => name.en)).toContain('Shared by all')
  })

  test('seven at once lose nothing: each field has its last word in history', async () => {
    const forms = await Promise.all(Array.from({ length: 7 }, () => open('anna', 'priorities')))
    const names = [
      'production',
      'organisation',
      'authorities',
      'innovation',
      'people',
      'brand',
      'international',
    ]
    const outcomes = await Promise.all(
      forms.map((form, i) =>
        edit(
          'anna',
          'priorities',
          { [names[i]!]: form.values[names[i]!] === 'low' ? 'high' : 'low' },
          SELF,
          form,
        ),
      ),
    )
    for (const { state } of outcomes) expect(['saved', 'merged']).toContain(state)
    const now = await open('anna', 'priorities')
    for (const [i, name] of names.entries())
      expect(now.values[name], name).toBe(forms[i]!.values[name] === 'low' ? 'high' : 'low')
  })
})

describe('a draft', () => {
  const part = { slug: SLUG, group: 'headcount' as const, recordId: SELF }

  test('keeps what was typed, right or wrong, for its writer alone', async () => {
    const { base } = await open('anna', 'headcount')
    const values = { workers: 'пятьсот', stranger: 'x' }
    await keepDraft(as('anna'), { ...part, base, values })
    const mine = await open('anna', 'headcount')
    expect(mine.values).toEqual({ workers: 'пятьсот' })
    expect(mine.draft).toMatchObject({ behind: false })
    expect((await open('boris', 'headcount')).draft).toBeNull()
    await edit('boris', 'headcount', { workers: '77' })
    expect((await open('anna', 'headcount')).draft).toMatchObject({ behind: true })
  })

  test('goes when its form is saved', async () => {
    const form = await open('anna', 'headcount')
    const saved = await edit('anna', 'headcount', { workers: '77' }, SELF, form)
    expect(saved.state).toBe('unchanged')
    expect((await open('anna', 'headcount')).draft).toBeNull()
  })

  test('is not taken beyond any size', async () => {
    const values = { workers: 'я'.repeat(200_000) }
    await expect(keepDraft(as('anna'), { ...part, base: '', values })).rejects.toMatchObject({
      code: 'too-large',
    })
  })
})

describe('a foreign cluster', () => {
  test('is refused to a representative of another one, and to nobody signed in', async () => {
    const foreign = testContext(store, { actor: who('anna', 'another') })
    const part = { slug: SLUG, group: 'description' as const, recordId: SELF }
    const form = await open('anna', 'description')
    const record = recordSchema('description').parse(form.values)
    const calls = [
      (context: typeof foreign) => showEditing(context, SLUG),
      (context: typeof foreign) => openRecord(context, part),
      (context: typeof foreign) => saveRecord(context, { ...part, ...form, record }),
      (context: typeof foreign) => removeRecord(context, { ...part, base: '' }),
      (context: typeof foreign) => keepDraft(context, { ...part, base: '', values: {} }),
      (context: typeof foreign) => showMerge(context, part),
      (context: typeof foreign) => resolveMerge(context, { ...part, live: '', choices: {} }),
      (context: typeof foreign) => showHistory(context, { slug: SLUG }),
      (context: typeof foreign) => listRecords(context, { slug: SLUG, group: 'projects' }),
    ]
    for (const call of calls) {
      await expect(call(foreign)).rejects.toMatchObject({ code: 'permission.denied' })
      await expect(call(testContext(store))).rejects.toMatchObject({ code: 'sign-in.required' })
    }
  })

  test('another cluster’s record or revision is not found from here', async () => {
    const mine = (await listRecords(as('anna'), { slug: SLUG, group: 'projects' })).records[0]!
    const other = (await store.read.select().from(cluster)).find(({ slug }) => slug === OTHER)!
    const context = testContext(store, { actor: who('anna', other.id) })
    await expect(
      openRecord(context, { slug: OTHER, group: 'projects', recordId: mine.id }),
    ).rejects.toMatchObject({ code: 'not-found' })
    const [entry] = (await showHistory(as('anna'), { slug: SLUG })).entries
    await expect(
      restoreRevision(context, { slug: OTHER, revisionId: entry!.id, side: 'before' }),
    ).rejects.toMatchObject({ code: 'not-found' })
  })
})
