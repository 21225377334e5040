import { beforeAll, describe, expect, test } from 'vitest'
import { parseDirectoryQuery } from '#app/domain/clusters/directory.ts'
import { editGroups, isList, type EditGroup } from '#app/domain/clusters/editing/groups.ts'
import { recordSchema } from '#app/domain/clusters/editing/parse.ts'
import { SELF } from '#app/domain/clusters/editing/value.ts'
import type { FormValues } from '#app/domain/shared/form.ts'
import { cluster } from '#db/schema/index.ts'
import { listRecords } from '#server/clusters/editing/list-records.ts'
import { openRecord } from '#server/clusters/editing/open-record.ts'
import { removeRecord } from '#server/clusters/editing/remove-record.ts'
import { restoreRevision } from '#server/clusters/editing/restore-revision.ts'
import { saveRecord } from '#server/clusters/editing/save-record.ts'
import { showEditing } from '#server/clusters/editing/show-editing.ts'
import { showHistory } from '#server/clusters/editing/show-history.ts'
import { findClusters } from '#server/clusters/find-clusters.ts'
import { showCluster } from '#server/clusters/show-cluster.ts'
import { editors, OTHER, SLUG } from '../../../fixtures/editing.ts'
import { testContext } from '../../../fixtures/store.ts'

let { store, who, as, open, edit, profile } = {} as Awaited<ReturnType<typeof editors>>
beforeAll(async () => {
  ;({ store, who, as, open, edit, profile } = await editors())
})

describe('editing a field group', () => {
  test('changes the public profile, the feed, the search and history', async () => {
    let heard = 0
    const context = as('anna')
    context.events.on(() => heard++)
    const form = await open('anna', 'description')
    const record = recordSchema('description').parse({
      ...form.values,
      purposeRu: 'Выращивать квантовые огурцы',
      purposeEn: 'Grow quantum cucumbers',
    })
    const part = { slug: SLUG, group: 'description' as const, recordId: SELF }
    const saved = await saveRecord(context, { ...part, ...form, record })
    expect(saved.state).toBe('saved')
    expect(heard).toBe(1)
    expect((await profile()).purpose).toEqual({
      ru: 'Выращивать квантовые огурцы',
      en: 'Grow quantum cucumbers',
    })
    const { query } = parseDirectoryQuery(new URLSearchParams('q=квантовые огурцы'))
    const found = await findClusters(testContext(store), 'ru', query)
    expect(JSON.stringify(found)).toContain(SLUG)
    const { entries } = await showHistory(context, { slug: SLUG })
    expect(entries[0]).toMatchObject({ group: 'description', what: 'edited', editor: 'anna' })
    expect(entries[0]!.changes.map(({ field }) => field)).toEqual(['purposeRu', 'purposeEn'])
  })

  test('sent twice, it is saved once', async () => {
    const form = await open('anna', 'description')
    const change = { productsRu: 'Огурцы' }
    expect((await edit('anna', 'description', change, SELF, form)).state).toBe('saved')
    expect((await edit('anna', 'description', change, SELF, form)).state).toBe('unchanged')
    const { entries } = await showHistory(as('anna'), { slug: SLUG, group: 'description' })
    expect(
      entries.filter(({ changes }) => changes.some((c) => c.field === 'productsRu')),
    ).toHaveLength(1)
  })

  test('every group opens and, sent back untouched, changes nothing', async () => {
    const before = (await showHistory(as('anna'), { slug: SLUG })).entries.length
    for (const group of Object.keys(editGroups) as EditGroup[]) {
      const ids = isList(group)
        ? (await listRecords(as('anna'), { slug: SLUG, group })).records.map(({ id }) => id)
        : [SELF]
      for (const id of ids.slice(0, 3))
        expect((await edit('anna', group, {}, id)).state, `${group}/${id}`).toBe('unchanged')
    }
    expect((await showHistory(as('anna'), { slug: SLUG })).entries).toHaveLength(before)
  })

  const added: {
    [G in EditGroup]?: [FormValues, (p: Awaited<ReturnType<typeof profile>>) => unknown]
  } = {
    participants: [
      {
        nameRu: 'ООО «Грядка»',
        nameEn: 'Gryadka',
        type: 'small',
        country: 'RU',
        sinceYear: '2020',
      },
      (p) => p.participants.find(({ name }) => name.en === 'Gryadka')?.sinceYear,
    ],
    projects: [
      { nameRu: 'Теплица', nameEn: 'Greenhouse', stage: 'planned', investmentRub: '1,5' },
      (p) => p.projects.find(({ name }) => name.en === 'Greenhouse')?.investmentRub,
    ],
    partners: [
      { nameRu: 'Сад', nameEn: 'Garden', country: 'FI' },
      (p) => p.partners.find(({ name }) => name.en === 'Garden')?.country,
    ],
    governance: [
      {
        kind: 'council',
        nameRu: 'Совет',
        nameEn: 'Council',
        staff: '3',
        funding: ['fees', 'other'],
      },
      (p) => p.bodies.find(({ name }) => name.en === 'Council')?.funding,
    ],
    documents: [
      { kind: 'strategy', titleRu: 'План', titleEn: 'Plan', date: '01.02.2024' },
      (p) => p.documents.find(({ title }) => title.en === 'Plan')?.date,
    ],
    indicators: [
      { year: '1999', jobs: '12' },
      (p) => p.indicators.find(({ year }) => year === 1999)?.value,
    ],
    associations: [
      { nameRu: 'Союз', nameEn: 'Union', role: 'member' },
      (p) => p.associations.find(({ name }) => name.en === 'Union')?.role,
    ],
    timeline: [
      { kind: 'recognition', textRu: 'Премия', textEn: 'Award', date: '2023' },
      (p) => p.timeline.find(({ text }) => text.en === 'Award')?.date,
    ],
    chairs: [
      { country: 'NO', startMonth: '10.2014', endMonth: '2015-02' },
      (p) => p.chairTerms.find(({ country }) => country === 'NO')?.start,
    ],
    notices: [
      { kind: 'need', titleRu: 'Семена', titleEn: 'Seeds' },
      (p) => p.notices.find(({ title }) => title.en === 'Seeds')?.kind,
    ],
  }
  const shown = {
    participants: 2020,
    projects: 1_500_000,
    partners: 'FI',
    governance: ['fees', 'other'],
  }
  const then = { documents: '2024-02-01', indicators: 12, associations: 'member', timeline: '2023' }
  const expected: Record<string, unknown> = {
    ...shown,
    ...then,
    chairs: '2014-10',
    notices: 'need',
  }

  for (const [group, [form, seen]] of Object.entries(added) as [
    EditGroup,
    (typeof added)['notices'] & object,
  ][])
    test(`${group}: a record is added once, taken out and brought back`, async () => {
      const blank = await open('anna', group, 'new')
      const saved = await edit('anna', group, form, 'new', blank)
      expect(saved.state).toBe('saved')
      expect((await edit('anna', group, form, 'new', blank)).state).toBe('unchanged')
      expect(seen(await profile())).toEqual(expected[group])

      const { base } = await open('anna', group, saved.recordId)
      const record = { slug: SLUG, group, recordId: saved.recordId }
      await expect(removeRecord(as('anna'), { ...record, base: blank.base })).rejects.toMatchObject(
        {
          code: 'form.stale',
        },
      )
      await removeRecord(as('anna'), { ...record, base })
      await removeRecord(as('anna'), { ...record, base })
      expect(seen(await profile())).toBeUndefined()

      const [last] = (await showHistory(as('anna'), { slug: SLUG, group })).entries
      expect(last?.what).toBe('removed')
      const back = { slug: SLUG, revisionId: last!.id, side: 'before' as const }
      expect(await restoreRevision(as('anna'), back)).toBe(true)
      expect(await restoreRevision(as('anna'), back)).toBe(false)
      expect(seen(await profile())).toEqual(expected[group])
    })

  test('a name or a year that is there already is refused beside its field', async () => {
    const year = { year: '1999', jobs: '13' }
    await expect(edit('anna', 'indicators', year, 'new')).rejects.toMatchObject({
      fields: { year: 'taken' },
    })
  })

  test('a region, a country, a member that there is not is refused beside its field', async () => {
    await expect(edit('anna', 'identity', { regions: ['RU-SPE', 'RU-XXX'] })).rejects.toMatchObject(
      { code: 'form.invalid', fields: { regions: 'choice' } },
    )
    const foreign = (await showCluster(testContext(store), OTHER)).cluster.participants
    const stranger = foreign[0]?.id ?? '00000000-0000-7000-8000-00000000dead'
    const project = { nameRu: 'А', nameEn: 'A', stage: 'done', participants: [stranger] }
    await expect(edit('anna', 'projects', project, 'new')).rejects.toMatchObject({
      fields: { participants: 'choice' },
    })
  })

  test('completeness and level follow at once, as the meter promised', async () => {
    const bare = (await store.read.select().from(cluster)).find((row) => row.completeness < 40)!
    const actor = who('anna', bare.id)
    const context = testContext(store, { actor })
    const before = await showEditing(context, bare.slug)
    const step = before.steps.find(({ field }) => field === 'website')
    expect(step).toBeDefined()
    const part = { slug: bare.slug, group: 'identity' as const, recordId: SELF }
    const form = await openRecord(context, part)
    const record = recordSchema('identity').parse({
      ...form.values,
      website: 'https://example.org',
    })
    await saveRecord(context, { ...part, ...form, record })
    const after = await showEditing(context, bare.slug)
    expect(after.completeness.percent).toBe(before.steps[0]!.percent)
    expect(after.steps).toHaveLength(before.steps.length - 1)
  })
})
