import { beforeAll, describe, expect, test } from 'vitest'
import { thresholds779 } from '#app/domain/clusters/ladder/readiness.ts'
import { readinessThresholdsSchema } from '#app/domain/clusters/thresholds-form.ts'
import { readVersions } from '#db/queries/versions.ts'
import { explainCategories } from '#server/clusters/explain-categories.ts'
import { setReadinessThresholds } from '#server/clusters/ladder/set-readiness-thresholds.ts'
import { showReadiness } from '#server/clusters/ladder/show-readiness.ts'
import { showThresholds } from '#server/clusters/show-thresholds.ts'
import { DEEP, ladderWorld, type LadderWorld } from '../../fixtures/ladder.ts'
import { testContext } from '../../fixtures/store.ts'

let world: LadderWorld
beforeAll(async () => {
  world = await ladderWorld()
})

const sent = Object.fromEntries(Object.entries(thresholds779).map(([id, n]) => [id, String(n)]))
const ground = { groundRu: 'Постановление № 1 от 2 марта', groundEn: 'Decree No. 1 of 2 March' }
const read = (changed: object, version = 0) =>
  readinessThresholdsSchema.parse({ ...sent, ...ground, version: String(version), ...changed })

describe('thresholds of the check against decree 779', () => {
  test('are set by an administrator alone, hold for every cluster at once, and anybody reads their history', async () => {
    const asAdmin = world.asAdmin()
    const asExpert = world.asExpert()
    const of = async () =>
      (await showReadiness(asExpert, DEEP)).readiness.results.find(({ id }) => id === 'r779-9')!
    expect((await of()).threshold).toBe(2)
    await expect(setReadinessThresholds(asExpert, read({ 'r779-9': '499' }))).rejects.toMatchObject(
      { code: 'permission.denied' },
    )
    const before = (await readVersions(world.store.read)).get('clusters')!
    await setReadinessThresholds(asAdmin, read({ 'r779-9': '499', 'r779-7': '25' }))
    expect((await readVersions(world.store.read)).get('clusters')).toBeGreaterThan(before)
    expect(await of()).toMatchObject({ threshold: 499 })
    expect((await of()).state).not.toBe('met')
    // The same sent twice is once, and a stale form is told so.
    await setReadinessThresholds(asAdmin, read({ 'r779-9': '499', 'r779-7': '25' }))
    await expect(setReadinessThresholds(asAdmin, read({ 'r779-9': '3' }))).rejects.toMatchObject({
      code: 'form.stale',
    })
    await setReadinessThresholds(asAdmin, read({ 'r779-9': '2', 'r779-7': '25' }, 1))
    const { readiness } = await explainCategories(testContext(world.store))
    expect(readiness.thresholds).toEqual({ ...thresholds779, 'r779-7': 25 })
    expect(readiness.history.map(({ changes }) => changes)).toEqual([
      [{ id: 'r779-9', measure: 'count', from: 499, to: 2 }],
      [
        { id: 'r779-7', measure: 'share', from: 20, to: 25 },
        { id: 'r779-9', measure: 'count', from: 2, to: 499 },
      ],
    ])
    expect(readiness.history[0]!.ground).toEqual({ ru: ground.groundRu, en: ground.groundEn })
    // Who set them is for the audit log, not for everybody.
    const { accountId } = asAdmin.actor as { accountId: string }
    expect(JSON.stringify(readiness)).not.toContain(accountId)
    expect((await showThresholds(asAdmin)).readiness.version).toBe(2)
  })

  test('are whole numbers within reason, with their grounds', () => {
    const wrong = (changed: object) =>
      readinessThresholdsSchema
        .safeParse({ ...sent, ...ground, version: '0', ...changed })
        .error?.issues.map(({ path, message }) => [path[0], message])
    expect(wrong({})).toBeUndefined()
    expect(wrong({ 'r779-1': '101' })).toEqual([['r779-1', 'range']])
    expect(wrong({ 'r779-3a': '0' })).toEqual([['r779-3a', 'range']])
    expect(wrong({ 'r779-9': 'два' })).toEqual([['r779-9', 'number']])
    expect(wrong({ groundEn: 'so' })).toEqual([['groundEn', 'short']])
    expect(wrong({ 'r779-8': undefined })).toEqual([['r779-8', 'required']])
  })
})
