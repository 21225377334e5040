import { expect, test } from './fixtures/test.ts'

test('the first tab stop leads to the contents', async ({ page }) => {
  await page.goto('/ru', { waitUntil: 'networkidle' })
  await page.keyboard.press('Tab')
  const link = page.locator(':focus')
  await expect(link).toHaveAttribute('href', /^#/)
  await page.keyboard.press('Enter')
  await expect
    .poll(() => page.evaluate(() => Boolean(document.activeElement?.closest('main'))))
    .toBe(true)
})

test('the other language shows the same page', async ({ page }) => {
  await page.goto('/ru/clusters')
  await page.locator('a[hreflang=en]').first().click()
  await expect(page).toHaveURL(/\/en\/clusters$/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

test('/ leads by the cookie, then by the browser’s wish', async ({ request }) => {
  const locationOf = async (headers: Record<string, string>) =>
    (await request.get('/', { headers, maxRedirects: 0 })).headers().location
  expect(await locationOf({ 'Accept-Language': 'en-GB' })).toBe('/en')
  expect(await locationOf({ 'Accept-Language': 'ru' })).toBe('/ru')
  expect(await locationOf({ 'Accept-Language': 'en', Cookie: 'lang=ru' })).toBe('/ru')
})
