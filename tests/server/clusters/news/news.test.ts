import { beforeAll, describe, expect, test } from 'vitest'
import { readVersions } from '#db/queries/versions.ts'
import { listChanges } from '#server/clusters/list-changes.ts'
import { listOwnNews } from '#server/clusters/news/list-own-news.ts'
import { publishNews } from '#server/clusters/news/publish-news.ts'
import { readNews } from '#server/clusters/news/read-news.ts'
import { removeNews } from '#server/clusters/news/remove-news.ts'
import { saveNews } from '#server/clusters/news/save-news.ts'
import { editors, OTHER, SLUG } from '../../../fixtures/editing.ts'
import { testContext } from '../../../fixtures/store.ts'

let { store, as, who } = {} as Awaited<ReturnType<typeof editors>>
beforeAll(async () => {
  ;({ store, as, who } = await editors())
})

const newsId = '01900000-0000-7000-8000-00000000aaaa'
const piece = {
  slug: SLUG,
  newsId,
  version: 0,
  kind: 'news' as const,
  titleRu: 'Открыт испытательный стенд',
  titleEn: 'A test bench is open',
  textRu: 'Стенд работает.\n\nПриходите.',
  textEn: 'The bench works.\n\nCome.',
}
const published = async (slug = SLUG) => {
  const { news } = await readNews(testContext(store), slug)
  return news.filter(({ isDemo }) => !isDemo)
}
const version = async () => (await readVersions(store.read)).get('clusters')

describe('news of a cluster', () => {
  test('a draft is nobody else’s; a doubled click writes one', async () => {
    await saveNews(as('anna'), piece)
    await saveNews(as('anna'), piece)
    const { news } = await listOwnNews(as('boris'), SLUG)
    expect(news.filter(({ id }) => id === newsId)).toHaveLength(1)
    expect(await published()).toEqual([])
  })

  test('published, everybody reads it, and the feed of changes tells', async () => {
    const before = await version()
    await publishNews(as('anna'), { slug: SLUG, newsId, publish: true })
    await publishNews(as('anna'), { slug: SLUG, newsId, publish: true })
    expect(await version()).toBe(before! + 1)
    expect(await published()).toMatchObject([{ title: { en: piece.titleEn } }])
    const changes = await listChanges(testContext(store), 1_000)
    const told = changes.filter(({ summary }) => summary.ru === piece.titleRu)
    expect(told).toMatchObject([{ slug: SLUG, summary: { en: piece.titleEn } }])
  })

  test('who began from an older version is told so and overwrites nothing', async () => {
    await saveNews(as('anna'), { ...piece, version: 1, titleEn: 'By Anna' })
    await expect(
      saveNews(as('boris'), { ...piece, version: 1, titleEn: 'By Boris' }),
    ).rejects.toMatchObject({ code: 'form.stale' })
    expect((await published())[0]?.title.en).toBe('By Anna')
  })

  test('published news is taken back before it can be deleted', async () => {
    const it = { slug: SLUG, newsId }
    await expect(removeNews(as('anna'), it)).rejects.toMatchObject({ code: 'form.stale' })
    await publishNews(as('anna'), { ...it, publish: false })
    expect(await published()).toEqual([])
    await removeNews(as('anna'), it)
    await removeNews(as('anna'), it)
    await expect(publishNews(as('anna'), { ...it, publish: true })).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  test('is written by the cluster’s own people, about their own cluster', async () => {
    await saveNews(as('anna'), piece)
    const foreign = testContext(store, { actor: who('anna', 'another') })
    for (const call of [
      () => saveNews(foreign, piece),
      () => publishNews(foreign, { slug: SLUG, newsId, publish: true }),
      () => removeNews(foreign, { slug: SLUG, newsId }),
      () => listOwnNews(foreign, SLUG),
    ])
      await expect(call()).rejects.toMatchObject({ code: 'permission.denied' })
    const expert = testContext(store, {
      actor: {
        ...who('anna'),
        grants: [{ role: 'expert', scope: 'portal', scopeId: '*' }],
      } as never,
    })
    await expect(saveNews(expert, { ...piece, slug: OTHER })).rejects.toMatchObject({
      code: 'not-found',
    })
  })
})
