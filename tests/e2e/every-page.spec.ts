import { axeViolations, expect } from './fixtures/test.ts'
import { visiting } from './fixtures/visitor.ts'
import { publicPages } from './pages.ts'

const test = visiting(true)

for (const { name, lang, path } of publicPages)
  test(`${name}: titled, in its language, within the window, accessible light and dark`, async ({
    visit,
  }) => {
    const page = await visit(path)
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
    await expect(page.locator('h1')).toHaveCount(1)
    expect(await page.title()).toMatch(lang === 'ru' ? /[а-яё]/i : /[a-z]/i)
    // What search engines are not to keep says nothing to them.
    if ((await page.locator('meta[name=robots][content*=noindex]').count()) === 0) {
      await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /.{40}/)
      await expect(page.locator('link[rel=alternate][hreflang]')).not.toHaveCount(0)
    }
    const [content, window] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      innerWidth,
    ])
    expect(content).toBeLessThanOrEqual(window!)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await axeViolations(page), colorScheme).toEqual([])
    }
  })
