import { expect, test } from './fixtures/test.ts'
import { publicPages } from './pages.ts'

for (const { name, lang, path } of publicPages) {
  test(`${name} opens, titled, in its language`, async ({ page }) => {
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(200)
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
    await expect(page.locator('h1')).toHaveCount(1)
    expect(await page.title()).toMatch(lang === 'ru' ? /[а-яё]/i : /[a-z]/i)
    // What search engines are not to keep says nothing to them.
    if ((await page.locator('meta[name=robots][content*=noindex]').count()) > 0) return
    await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /.{40}/)
    await expect(page.locator('link[rel=alternate][hreflang]')).not.toHaveCount(0)
  })

  test(`${name} does not scroll sideways`, async ({ page }) => {
    await page.goto(path)
    const [content, window] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      innerWidth,
    ])
    expect(content).toBeLessThanOrEqual(window!)
  })
}

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
