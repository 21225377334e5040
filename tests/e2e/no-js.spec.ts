import { expect, test } from './fixtures/test.ts'
import { publicPages } from './pages.ts'

// Preloads of scripts that may not run are reported as blocked; nothing else may be.
test.use({ javaScriptEnabled: false, allowedFailures: [/\/assets\/[^/]+\.js$/] })

for (const { name, path } of publicPages)
  test(`${name} is whole without JavaScript`, async ({ page }) => {
    await page.goto(path)
    await expect(page.locator('h1')).toBeVisible()
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(80)
  })

test('the search of the directory works without JavaScript', async ({ page }) => {
  await page.goto('/ru/clusters')
  await page.locator('main input[name=q]').first().fill('композит')
  await page.locator('main input[name=q]').first().press('Enter')
  await expect(page).toHaveURL(/[?&]q=/)
  await expect(page.locator('main')).toContainText(/композит/i)
})
