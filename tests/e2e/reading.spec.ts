import { expect, test } from './fixtures/test.ts'

test('a chosen theme is there before anything is painted, and stays', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/en')
  const theme = page.getByRole('button', { name: /^Theme/ })
  const paper = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  const light = await paper()
  await theme.click()
  await theme.click()
  await expect(theme).toHaveAccessibleName('Theme: dark')
  const dark = await paper()
  expect(dark).not.toBe(light)
  await page.goto('/en/clusters', { waitUntil: 'commit' })
  await page.waitForSelector('body', { state: 'attached' })
  expect(await paper()).toBe(dark)
  await theme.click()
  expect(await paper()).toBe(light)
})

test('going to another page moves the focus to its contents and reads its title', async ({
  page,
}) => {
  await page.goto('/en')
  await page.evaluate(() => void Object.assign(globalThis, { same: true }))
  await page.locator('main a[href="/en/categories"]').first().click()
  await expect(page).toHaveURL(/\/categories$/)
  await expect(page.locator('#content')).toBeFocused()
  await expect(page.locator('[aria-live=polite]').first()).toHaveText(await page.title())
  expect(await page.evaluate(() => 'same' in globalThis), 'no full load').toBe(true)
})

test('the other language keeps the whole address and is remembered', async ({ page }) => {
  await page.goto('/ru/clusters?q=био&sort=name-desc')
  await page.locator('a[hreflang=en]').first().click()
  await expect(page).toHaveURL(/\/en\/clusters\?q=.+&sort=name-desc$/)
  await page.goto('/')
  await expect(page).toHaveURL(/\/en$/)
})

test('a missing page says so in the reader’s language and leads on', async ({ browser }) => {
  for (const [locale, lang, words] of [
    ['ru-RU', 'ru', 'Такой страницы нет'],
    ['en-GB', 'en', 'There is no such page'],
  ] as const) {
    const context = await browser.newContext({ locale })
    const page = await context.newPage()
    const answer = await page.goto('/nowhere/at/all')
    expect(answer?.status()).toBe(404)
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words)
    await expect(page.locator(`main a[href="/${lang}/clusters"]`)).toBeVisible()
    await context.close()
  }
})

test.describe('a phone without scripts', () => {
  // Preloads of scripts that may not run are reported as blocked; nothing else may be.
  test.use({
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
    allowedFailures: [/\/assets\/[^/]+\.js$/],
  })
  test('opens the menu, and is offered nothing that needs scripts', async ({ page }) => {
    await page.goto('/en')
    await page.locator('header details summary').click()
    await expect(page.locator('header details a[href="/en/clusters"]')).toBeVisible()
    await expect(page.locator('.scripts-only').first()).toBeHidden()
  })
})
