import { expect, test } from './fixtures/test.ts'

const tile = (region: string) => `[data-region="${region}"]`

test('a square chooses its region, another adds to it, the address holds both', async ({
  page,
}) => {
  await page.goto('/ru/clusters/map')
  await expect(page.locator('a[data-region]')).toHaveCount(83)
  const petersburg = page.locator(tile('RU-SPE'))
  await expect(petersburg).toHaveAccessibleName('Санкт-Петербург: 12 кластеров, 0 в реестре')
  await petersburg.click()
  await expect(page).toHaveURL(/\?region=RU-SPE$/)
  await expect(page.locator('h1')).toContainText('12')
  await page.locator(tile('RU-TA')).click()
  await expect(page).toHaveURL(/\?region=RU-SPE&region=RU-TA$/)
  await expect(page.locator('h1')).toContainText('22')
  await expect(page.locator('a[aria-current=true][data-region]')).toHaveCount(2)
  await page.locator(tile('RU-SPE')).click()
  await expect(page).toHaveURL(/\?region=RU-TA$/)
  await page.goBack()
  await expect(page.locator('h1')).toContainText('22')
})

test('arrow keys walk over the squares, Enter chooses, Tab leaves', async ({ page }) => {
  await page.goto('/en/clusters/map')
  await page.waitForLoadState('networkidle')
  await page.locator(tile('RU-SPE')).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.locator(tile('RU-LEN'))).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.locator(tile('RU-NGR'))).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await expect(page.locator(tile('RU-KGD'))).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\?region=RU-PSK$/)
  await expect(page.locator(tile('RU-PSK'))).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.locator('a[data-region]:focus')).toHaveCount(0)
})

test('filters change the counts and keep the regions', async ({ page }) => {
  await page.goto('/en/clusters/map?region=RU-SPE')
  await page.waitForLoadState('networkidle')
  await page.locator('select[name=specialisation]').selectOption('biotechnology')
  await expect(page).toHaveURL(/region=RU-SPE.*specialisation=biotechnology/)
  await expect(page.locator('h1')).toContainText('3 clusters of 137')
  await page.getByRole('link', { name: /in the directory/ }).click()
  await expect(page).toHaveURL(/\/en\/clusters\?region=RU-SPE&specialisation=biotechnology$/)
  await expect(page.locator('h1')).toContainText('3')
})

test('squares are large enough for a finger and never wider than a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/ru/clusters/map')
  const small = await page
    .locator('.tile-map ul a')
    .evaluateAll((links) =>
      links
        .map((link) => link.getBoundingClientRect())
        .filter(({ width, height }) => width < 24 || height < 24),
    )
  expect(small).toEqual([])
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBe(0)
})

test('an unknown region is a designed 404', async ({ request }) => {
  const answer = await request.get('/ru/clusters/map?region=RU-XX')
  expect(answer.status()).toBe(404)
  expect(await answer.text()).toContain('<h1')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, allowedFailures: [/\/assets\/[^/]+\.js$/] })

  test('squares and filters work', async ({ page }) => {
    await page.goto('/ru/clusters/map')
    await page.locator(tile('RU-SPE')).click()
    await expect(page.locator('h1')).toContainText('12')
    await page.locator('main select[name=specialisation]').selectOption('biotechnology')
    await page.locator('main form button').click()
    await expect(page).toHaveURL(/region=RU-SPE/)
    await expect(page.locator('h1')).toContainText('3')
  })
})
