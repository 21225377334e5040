import { axeViolations, expect, signIn, test } from './fixtures/test.ts'

const CLUSTER = '/ru/clusters/sankt-peterburgskiy-klaster-chistykh-tekhnologiy-dlya-gorodskoy-sredy'
const description = `${CLUSTER}/edit/description`
const save = 'main form button:has-text("Сохранить")'

test('a profile is edited: draft, save, the other’s changes, the choice, history', async ({
  page,
  browser,
  baseURL,
}) => {
  await signIn(page, 'cluster@example.org')
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false })
  const other = await context.newPage()
  await signIn(other, 'expert@example.org')
  await page.goto(description)
  await other.goto(description)

  await page.fill('textarea[name=purposeRu]', 'Чистая вода для каждого города')
  await expect(page.locator('form p[role=status]')).toContainText('Черновик сохранён')
  await page.reload()
  await expect(page.locator('textarea[name=purposeRu]')).toHaveValue(
    'Чистая вода для каждого города',
  )
  await page.click(save)
  await page.waitForURL(/done=saved/)

  // The other began before that and runs no scripts.
  await other.fill('textarea[name=purposeRu]', 'Чистая энергия для каждого дома')
  await other.click(save)
  await expect(other).toHaveURL(/\/merge$/)
  await expect(other.locator('main')).toContainText('Чистая вода для каждого города')
  await other.check('input[name=purposeRu][value=mine]')
  await other.click('button:has-text("Соединить")')
  await expect(other).toHaveURL(/done=resolved/)
  await page.goto(CLUSTER)
  await expect(page.locator('main')).toContainText('Чистая энергия для каждого дома')

  await page.goto(`${CLUSTER}/history`)
  expect(await axeViolations(page)).toEqual([])
  await page.locator('button:has-text("Вернуть")').first().click()
  await page.waitForURL(/done=restored/)
  await page.goto(CLUSTER)
  await expect(page.locator('main')).toContainText('Чистая вода для каждого города')
  await context.close()
})

test.describe('what is wrong', () => {
  test.use({ allowedFailures: [/\/edit\/projects\/new|\/clusters\/register/] })

  test('is said beside the field, and what was typed stays', async ({ page }) => {
    await signIn(page, 'cluster@example.org')
    await page.goto(`${CLUSTER}/edit/projects/new`)
    await page.fill('input[name=nameRu]', 'Тихий трамвай')
    await page.fill('input[name=investmentRub]', 'много')
    await page.click(save)
    await expect(page.locator('[aria-invalid=true]').first()).toBeFocused()
    await expect(page.locator('input[name=investmentRub]')).toHaveValue('много')
    await expect(page.locator('input[name=nameRu]')).toHaveValue('Тихий трамвай')
    await page.goto('/ru/clusters/register')
    await page.click('button:has-text("Отправить заявку")')
    await expect(page.locator('main [role=alert]')).toBeVisible()
    expect(await axeViolations(page)).toEqual([])
  })
})

for (const lang of ['ru', 'en'] as const)
  test(`the pages of editing are accessible and complain of nothing (${lang})`, async ({
    page,
  }) => {
    await signIn(page, 'cluster@example.org', lang)
    const cluster = CLUSTER.replace('/ru/', `/${lang}/`)
    const edit = `${cluster}/edit`
    for (const path of [
      `/${lang}/desk`,
      edit,
      `${edit}/identity`,
      `${edit}/projects`,
      `${edit}/governance/new`,
      `${edit}/news`,
      `${edit}/news/new`,
      `${cluster}/news`,
    ]) {
      const answer = await page.goto(path)
      expect(answer?.status(), path).toBe(200)
      expect(await axeViolations(page), path).toEqual([])
    }
  })
