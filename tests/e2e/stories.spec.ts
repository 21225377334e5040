import { axeViolations, expect, test } from './fixtures/test.ts'

for (const lang of ['ru', 'en'] as const)
  test(`every component is accessible in both themes (${lang})`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(`/stories?lang=${lang}`)
    expect(await page.locator('main section [data-theme=dark]').count()).toBeGreaterThan(8)
    expect(await axeViolations(page)).toEqual([])
    const [content, window] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      innerWidth,
    ])
    expect(content).toBeLessThanOrEqual(window!)
  })
