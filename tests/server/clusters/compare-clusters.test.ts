import { beforeAll, describe, expect, test } from 'vitest'
import { comparedGroups } from '#app/features/clusters/compare/cells.ts'
import { compareClusters } from '#server/clusters/compare-clusters.ts'
import { seededStore, testContext, type TestStore } from '../../fixtures/store.ts'

let store: TestStore
let slugs: string[]
beforeAll(async () => {
  store = await seededStore()
  const rows = await store.read.query.cluster.findMany({
    orderBy: (row, { asc }) => asc(row.ordinal),
    limit: 6,
  })
  slugs = rows.map(({ slug }) => slug)
})

const compare = (slugs: string[], words?: string) =>
  compareClusters(testContext(store), { slugs, words })

describe('a comparison', () => {
  test('keeps the order asked for', async () => {
    const asked = [slugs[2]!, slugs[0]!, slugs[1]!]
    const { clusters, unknown } = await compare(asked)
    expect(clusters.map(({ slug }) => slug)).toEqual(asked)
    expect(unknown).toEqual([])
  })

  test('shows the others when one is unknown, and names it', async () => {
    const { clusters, unknown } = await compare([slugs[0]!, 'nonsuch', slugs[1]!])
    expect(clusters.map(({ slug }) => slug)).toEqual([slugs[0], slugs[1]])
    expect(unknown).toEqual(['nonsuch'])
  })

  test('takes countries from what a document says where no list of participants does', async () => {
    const DEEP = 'sankt-peterburgskiy-klaster-chistykh-tekhnologiy-dlya-gorodskoy-sredy'
    const { clusters, countries } = await compare([DEEP, slugs[0]!])
    const { groups } = comparedGroups(clusters, countries, 'en')
    const lines = groups.flatMap((group) => group.lines)
    const cellsOf = (trait: string) => lines.find((line) => line.trait === trait)!.cells
    expect(cellsOf('countries')[0]).toEqual(['Russia, Finland, Norway, Denmark'])
    // To have no category is known; a list nobody gave is not.
    expect(clusters[1]!.category).toBeNull()
    expect(cellsOf('category')[1]).toEqual(['Not assigned'])
    expect(cellsOf('associations')[1]).toBeNull()
  })

  test('of more than four shows four and suggests none', async () => {
    const { clusters, suggestions } = await compare(slugs)
    expect(clusters).toHaveLength(4)
    expect(suggestions).toBeNull()
  })

  test('of nothing suggests the fullest profiles', async () => {
    const { clusters, suggestions } = await compare([])
    expect(clusters).toEqual([])
    expect(suggestions?.by).toBe('completeness')
    expect(suggestions?.cards).toHaveLength(8)
  })
})

describe('suggestions', () => {
  test('are found by words and never offer what is chosen', async () => {
    const first = await compare([], 'биотехнологии')
    expect(first.suggestions?.by).toBe('words')
    const offered = first.suggestions!.cards.map(({ slug }) => slug)
    expect(offered.length).toBeGreaterThan(1)
    const second = await compare([offered[0]!], 'биотехнологии')
    expect(second.suggestions!.cards.map(({ slug }) => slug)).not.toContain(offered[0])
  })

  test('are alike when nothing is looked for', async () => {
    const { suggestions } = await compare([slugs[0]!])
    expect(suggestions?.by).toBe('likeness')
    expect(suggestions!.cards.map(({ slug }) => slug)).not.toContain(slugs[0])
  })

  test('find nothing for nonsense without failing', async () => {
    for (const words of ['щщщщщщщ', '"', "'; DROP TABLE cluster", '\u0000', '🌲', '‮']) {
      const { suggestions } = await compare([slugs[0]!], words)
      expect(Array.isArray(suggestions?.cards)).toBe(true)
    }
  })

  test('cost the same number of statements for two clusters as for three', async () => {
    const count = async (chosen: string[]) => {
      let statements = 0
      const off = store.onQuery(() => statements++)
      await compare(chosen)
      off()
      return statements
    }
    expect(await count(slugs.slice(0, 3))).toBe(await count(slugs.slice(0, 2)))
  })
})
