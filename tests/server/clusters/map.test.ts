import { beforeAll, describe, expect, test } from 'vitest'
import { withDistrict, withRegion, type ClusterMap } from '#app/domain/clusters/cluster-map.ts'
import { nothingChosen, wholeDirectory, type Chosen } from '#app/domain/clusters/directory.ts'
import { findClusters } from '#server/clusters/find-clusters.ts'
import { showMap } from '#server/clusters/show-map.ts'
import { seededStore, testContext, type TestStore } from '../../fixtures/store.ts'

let store: TestStore
beforeAll(async () => {
  store = await seededStore()
})

const asked = (chosen: Partial<Chosen>) => ({
  ...wholeDirectory,
  chosen: { ...nothingChosen, ...chosen },
})
const mapOf = (chosen: Partial<Chosen> = {}) => showMap(testContext(store), 'ru', asked(chosen))
const at = (map: ClusterMap, id: string) => {
  const { count, inRegister } = map.regions.find((region) => region.id === id)!
  return [count, inRegister]
}

describe('the map', () => {
  test('counts as the 2017 review does', async () => {
    const map = await mapOf()
    expect(map.regions).toHaveLength(83)
    expect(at(map, 'RU-SPE')).toEqual([12, 0])
    expect(at(map, 'RU-TA')).toEqual([10, 4])
    expect(at(map, 'RU-MOS')).toEqual([8, 2])
    expect(at(map, 'RU-ROS')).toEqual([9, 1])
    expect(at(map, 'RU-SA')).toEqual([0, 0])
    expect(map.rows).toEqual([])
  })

  test('counts an interregional cluster in each of its regions', async () => {
    const { regions, total } = await mapOf()
    const sum = (of: 'count' | 'inRegister') => regions.reduce((all, region) => all + region[of], 0)
    expect(total).toBe(137)
    expect(sum('count')).toBe(146)
    expect(sum('inRegister')).toBe(29)
  })

  test('keeps its numbers when a region is chosen, and lists that region’s clusters', async () => {
    const [before, after] = [await mapOf(), await mapOf({ region: ['RU-SPE'] })]
    expect(after.regions).toEqual(before.regions)
    expect(after.districts).toEqual(before.districts)
    expect(after.total).toBe(12)
    expect(after.rows).toHaveLength(12)
    for (const row of after.rows) expect(row.regions).toContain('Санкт-Петербург')
  })

  test('says of each region what choosing it in the directory shows', async () => {
    const specialisation = ['biotechnology']
    const map = await mapOf({ specialisation })
    expect(map.total).toBe(19)
    for (const { id, count } of map.regions.filter((region) => region.count > 0)) {
      const page = await findClusters(
        testContext(store),
        'ru',
        asked({ specialisation, region: [id] }),
      )
      expect(page.total, id).toBe(count)
    }
  })

  test('shows no register entries among clusters outside the register', async () => {
    const { regions } = await mapOf({ registry: ['no'] })
    expect(regions.filter(({ inRegister }) => inRegister > 0)).toEqual([])
    expect(regions.some(({ count }) => count > 0)).toBe(true)
  })

  test('does not know a region that does not exist', async () => {
    await expect(mapOf({ region: ['RU-XX'] })).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('choosing', () => {
  test('a region twice changes nothing, two regions add up', () => {
    const once = withRegion(wholeDirectory, 'RU-TA')
    const two = withRegion(once, 'RU-SPE')
    expect(two.chosen.region).toEqual(['RU-SPE', 'RU-TA'])
    expect(withRegion(withRegion(two, 'RU-SPE'), 'RU-TA')).toEqual(wholeDirectory)
  })

  test('a district lets the regions go', () => {
    const query = withDistrict(withRegion(wholeDirectory, 'RU-TA'), 'nw')
    expect(query.chosen).toMatchObject({ region: [], district: ['nw'] })
  })
})
