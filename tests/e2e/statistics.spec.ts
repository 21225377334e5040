import { expect, test } from './fixtures/test.ts'

for (const lang of ['ru', 'en'])
  test(`every chart has a finding, a source, a table and its file (${lang})`, async ({
    page,
    request,
  }) => {
    await page.goto(`/${lang}/statistics`)
    const figures = page.locator('main figure')
    expect(await figures.count()).toBeGreaterThanOrEqual(18)
    for (const figure of await figures.all()) {
      const id = await figure.getAttribute('id')
      await expect(figure.locator('h3'), id ?? '').toHaveText(/.{15,}/)
      await expect(figure.locator('.chart-source')).toHaveCount(1)
      await figure.locator('summary').click()
      await expect(figure.locator('table')).toBeVisible()
      const rows = await figure.locator('tbody tr').count()
      const href = await figure.locator('a[download]').getAttribute('href')
      const file = await request.get(href!)
      expect(file.headers()['content-type']).toContain('text/csv')
      const lines = (await file.text()).trimEnd().split('\r\n')
      expect(lines.length, href!).toBe(rows + 1)
    }
  })

test('the contents lead to their parts', async ({ page }) => {
  await page.goto('/ru/statistics')
  for (const link of await page.locator('main nav a[href^="#"]').all())
    await expect(page.locator((await link.getAttribute('href'))!)).toHaveCount(1)
})

test('a chart nobody drew has no file', async ({ request }) => {
  for (const path of ['/statistics/nothing.csv', '/statistics/costs', '/statistics/costs.xlsx'])
    expect((await request.get(path)).status()).toBe(404)
})

test('no text of a chart is smaller than 12 px on a phone, and nothing sticks out', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const path of ['/ru/statistics', '/en/statistics', '/ru/clusters/map']) {
    await page.goto(path)
    const { small, overflow } = await page.evaluate(() => {
      const words = document.querySelectorAll('main figure *, main .tile-map *')
      const drawn = [...words].filter((element) =>
        [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
      )
      const root = document.documentElement
      return {
        small: drawn
          .filter((element) => parseFloat(getComputedStyle(element).fontSize) < 12)
          .map((element) => element.textContent),
        overflow: root.scrollWidth - root.clientWidth,
      }
    })
    expect(small, path).toEqual([])
    expect(overflow, path).toBe(0)
  }
})
