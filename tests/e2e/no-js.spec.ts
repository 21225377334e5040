import { expect } from './fixtures/test.ts'
import { visiting } from './fixtures/visitor.ts'
import { publicPages } from './pages.ts'

// Preloads of scripts that may not run are reported as blocked; nothing else may be.
const test = visiting(false, [/\/assets\/[^/]+\.js$/])

for (const { name, path } of publicPages)
  test(`${name} is whole without JavaScript`, async ({ visit }) => {
    const page = await visit(path)
    await expect(page.locator('h1')).toBeVisible()
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(80)
  })

test('the search of the directory works without JavaScript', async ({ visit }) => {
  const page = await visit('/ru/clusters')
  await page.locator('main input[name=q]').first().fill('композит')
  await page.locator('main input[name=q]').first().press('Enter')
  await expect(page).toHaveURL(/[?&]q=/)
  await expect(page.locator('main')).toContainText(/композит/i)
})
