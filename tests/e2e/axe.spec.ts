import { axeViolations, expect, test } from './fixtures/test.ts'
import { publicPages } from './pages.ts'

for (const { name, path } of publicPages)
  test(`${name} is accessible, light and dark`, async ({ page }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.goto(path)
      expect(await axeViolations(page), colorScheme).toEqual([])
    }
  })
