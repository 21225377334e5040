import { paths } from '../../app/paths.ts'
import { axeViolations, expect, signIn, test } from './fixtures/test.ts'

const DEEP = 'sankt-peterburgskiy-klaster-chistykh-tekhnologiy-dlya-gorodskoy-sredy'
const OTHER = 'zarechenskiy-klaster-integratsii-tekhnologiy'
const pages = [
  { who: 'expert@example.org', path: paths.clusterLadder('ru', DEEP) },
  { who: 'cluster@example.org', path: paths.clusterLadder('en', DEEP) },
  { who: 'cluster@example.org', path: paths.clusterReadiness('ru', DEEP) },
  { who: 'expert@example.org', path: paths.checks('en') },
  { who: 'expert@example.org', path: paths.checks('ru', '?show=all') },
  { who: 'admin@example.org', path: paths.reckoning('ru') },
]

for (const { who, path } of pages)
  test(`${path} is accessible and fits a phone, for ${who}`, async ({ page }) => {
    await signIn(page, who)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width: 390, height: 844 })
      await page.goto(path)
      for (const details of await page.locator('main details').all())
        await details.evaluate((element) => element.setAttribute('open', ''))
      expect(await axeViolations(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        390,
      )
    }
  })

test('the ladder says in words what is missing and what the category rests on', async ({
  page,
}) => {
  await page.goto(paths.clusterLadder('ru', DEEP))
  await expect(page.locator('h1')).toHaveText('Территориальный кластер, курируемый ЦКР')
  await expect(page.locator('main header')).toContainText('До промышленного остался 1 критерий')
  await expect(page.locator('main header')).toContainText('мониторингом 2021')
  await expect(page.locator('main form')).toHaveCount(0)
})

test.describe('without JavaScript', () => {
  test.use({
    javaScriptEnabled: false,
    allowedFailures: [/\/assets\/[^/]+\.js$|\/ladder$|\/readiness$/],
  })

  test('an expert refuses with a reason, and not without one', async ({ page }) => {
    await signIn(page, 'expert@example.org', 'en')
    await page.goto(paths.clusterLadder('en', OTHER))
    const criterion = page.locator('#terr-2')
    const form = criterion.locator('form').first()
    await criterion.locator('summary').first().click()
    await form.locator('button[value=refused]').click()
    await expect(page.getByRole('alert')).toBeVisible()
    await expect(page.locator('#terr-2 form').first().locator('[name=note]')).toHaveAttribute(
      'aria-invalid',
      'true',
    )
    await page
      .locator('#terr-2 form')
      .first()
      .locator('[name=note]')
      .fill('The council has no minutes')
    await page.locator('#terr-2 form').first().locator('button[value=refused]').click()
    await expect(page).toHaveURL(/done=checked/)
    await expect(page.locator('#terr-2')).toContainText('The council has no minutes')
    await expect(page.locator('#terr-2')).toContainText('not accepted')
  })

  test('a representative states figures; what is wrong is said beside the field', async ({
    page,
  }) => {
    await signIn(page, 'cluster@example.org')
    await page.goto(paths.clusterReadiness('ru', DEEP))
    const share = page.locator('[name=innerSalesShare]')
    await share.fill('250')
    await page.locator('main form button').click()
    await expect(share).toHaveValue('250')
    await expect(share).toHaveAccessibleDescription(/пределов/)
    await share.fill('22,5')
    await page.locator('main form button').click()
    await expect(page).toHaveURL(/done=saved/)
    await expect(page.locator('main table')).toContainText(/22,5\s%/)
  })
})

test('the queue leads to the cluster that asks', async ({ page }) => {
  await signIn(page, 'expert@example.org')
  await page.goto(paths.desk('ru'))
  await page.getByRole('link', { name: 'Проверка доказательств' }).click()
  await expect(page.locator('h1')).toHaveText('Проверка доказательств')
  await page.locator(`main a[href="${paths.clusterLadder('ru', DEEP)}"]`).click()
  await expect(page.locator('main')).toContainText('Проверить попросили')
})

test('an administrator has everything reckoned anew and sees it end', async ({ page }) => {
  await signIn(page, 'admin@example.org')
  await page.goto(paths.reckoning('ru'))
  await page.locator('main form button').click()
  await expect(page.locator('main')).toContainText('137 кластеров, категории не изменились', {
    timeout: 20_000,
  })
})

test.describe('who may not', () => {
  test.use({ allowedFailures: [/readiness|checks|reckoning/] })

  test('is told so', async ({ page }) => {
    await page.goto(paths.checks('ru'))
    await expect(page).toHaveURL(/sign-in\?back=/)
    await signIn(page, 'cluster@example.org')
    for (const path of [
      paths.checks('ru'),
      paths.reckoning('ru'),
      paths.clusterReadiness('ru', OTHER),
    ])
      expect((await page.goto(path))?.status(), path).toBe(403)
  })
})
