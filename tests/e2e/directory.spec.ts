import { expect, test } from './fixtures/test.ts'

const box = 'main input[type=checkbox]'

test('a facet narrows the list at once, keeps the focus, and back undoes it', async ({ page }) => {
  await page.goto('/ru/clusters')
  await expect(page.locator('h1')).toHaveText(/^137/)
  const industrial = page.locator(`${box}[name=category][value=industrial]`)
  await industrial.focus()
  await page.keyboard.press('Space')
  await expect(page).toHaveURL('/ru/clusters?category=industrial')
  await expect(page.locator('h1')).toHaveText(/^25\s/)
  await expect(industrial).toBeFocused()
  await expect(industrial).toBeChecked()
  await expect(page.locator('main [role=status]').first()).toHaveText(/25/)
  await page.goBack()
  await expect(page.locator('h1')).toHaveText(/^137/)
  await expect(industrial).not.toBeChecked()
})

test('the address holds the whole state, in one tidy form', async ({ page }) => {
  await page.goto('/en/clusters')
  await page.getByLabel('Search the directory').last().fill('biotech')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/en/clusters?q=biotech')
  await page.locator('select[name=sort]').selectOption('completeness')
  await expect(page).toHaveURL('/en/clusters?q=biotech&sort=completeness')
  const rows = await page.locator('.cluster-table tbody th a').allInnerTexts()
  await page.reload()
  expect(await page.locator('.cluster-table tbody th a').allInnerTexts()).toEqual(rows)
  await page.getByRole('link', { name: 'Remove: “biotech”' }).click()
  await expect(page).toHaveURL('/en/clusters?sort=completeness')
  await expect(page.locator('main input[name=q]')).toHaveValue('')
})

test('two to four marked rows go to the comparison; a fifth cannot be marked', async ({ page }) => {
  await page.goto('/ru/clusters')
  const marks = page.locator('input[name=ids]')
  for (let i = 0; i < 4; i++) await marks.nth(i).check()
  await expect(marks.nth(4)).toBeDisabled()
  await marks.nth(3).uncheck()
  await expect(marks.nth(4)).toBeEnabled()
  const slugs = await Promise.all([0, 1, 2].map((i) => marks.nth(i).getAttribute('value')))
  await page.getByRole('button', { name: 'Сравнить отмеченные' }).click()
  await expect(page).toHaveURL(/\/ru\/clusters\/compare\?/)
  expect(new URL(page.url()).searchParams.getAll('ids')).toEqual(slugs)
  await expect(page.locator('h1')).toBeVisible()
})

test('an empty list says what to take back, and taking it back helps', async ({ page }) => {
  await page.goto('/ru/clusters?region=RU-SPE&registry=yes')
  await expect(page.locator('#results')).toContainText('не подходит ни один кластер')
  await page.getByRole('link', { name: 'Убрать: В реестре' }).click()
  await expect(page.locator('h1')).toHaveText(/^12\s/)
})

test('search engines keep the whole list, not its combinations', async ({ page }) => {
  const robots = page.locator('meta[name=robots]')
  await page.goto('/ru/clusters?region=RU-SPE')
  await expect(robots).toHaveCount(0)
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    /\/ru\/clusters\?region=RU-SPE$/,
  )
  await page.goto('/ru/clusters?region=RU-SPE&level=high')
  await expect(robots).toHaveAttribute('content', /noindex/)
  const list = await page.locator('script[type="application/ld+json"]').first().textContent()
  expect(JSON.parse(list!)).toMatchObject({ '@type': 'ItemList' })
})

test('on a phone the filters are a sheet that stays open while one chooses', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/ru/clusters')
  const sheet = page.locator('#filters')
  await expect(sheet).toBeHidden()
  await page.getByRole('link', { name: 'Фильтры' }).click()
  await expect(sheet).toBeVisible()
  await sheet.locator('input[name=level][value=high]').click()
  await expect(page).toHaveURL(/level=high#filters$/)
  await expect(sheet).toBeVisible()
  const show = sheet.getByRole('link', { name: /^Показать/ })
  await expect(show).not.toHaveText(/137/)
  await show.click()
  await expect(sheet).toBeHidden()
  await expect(page.locator('.cluster-table')).toBeVisible()
  // Escape is the scripts' doing: it works once the page has come to life.
  await page.goto('/ru/clusters#filters', { waitUntil: 'networkidle' })
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, allowedFailures: [/\/assets\/[^/]+\.js$/] })

  test('facets are sent by a button and the sheet opens by its address', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto('/en/clusters')
    await page.getByRole('link', { name: 'Filters' }).click()
    await page.locator('input[name=registry][value=yes]').check()
    await page.getByRole('button', { name: 'Apply' }).click()
    await expect(page.locator('h1')).toHaveText(/^25 clusters of 137$/)
  })

  test('marked rows are sent to the comparison', async ({ page }) => {
    await page.goto('/en/clusters')
    await page.locator('input[name=ids]').nth(0).check()
    await page.locator('input[name=ids]').nth(1).check()
    await page.getByRole('button', { name: 'Compare the marked' }).click()
    await expect(page).toHaveURL(/\/en\/clusters\/compare\?ids=[\w-]+&ids=[\w-]+$/)
  })
})
