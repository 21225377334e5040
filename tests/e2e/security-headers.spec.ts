import { brotliCompressSync, gzipSync } from 'node:zlib'
import { expect, test } from './fixtures/test.ts'
import { publicPages } from './pages.ts'

for (const { name, path } of publicPages)
  test(`${name} lets only its own scripts and styles run`, async ({ request }) => {
    const answer = await request.get(path)
    const policy = answer.headers()['content-security-policy']!
    expect(policy).toMatch(/script-src 'self'( 'sha256-[^']+')+;/)
    expect(policy).toContain("style-src 'self';")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe')
    expect(await answer.text()).not.toMatch(/<[^>]+\sstyle=/)
  })

test.describe('injection', () => {
  test.use({ allowedFailures: [/^/] })
  test('an injected script does not run', async ({ page }) => {
    await page.goto('/ru')
    const ran = await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'window.injected = true'
      document.body.append(script)
      return 'injected' in window
    })
    expect(ran).toBe(false)
  })
})

test.describe('weight', () => {
  for (const lang of ['ru', 'en'])
    test(`the directory is light (${lang})`, async ({ page, request }) => {
      const scripts = new Map<string, number>()
      page.on('response', async (response) => {
        if (response.request().resourceType() === 'script')
          scripts.set(response.url(), gzipSync(await response.body(), { level: 9 }).length)
      })
      await page.goto(`/${lang}/clusters`, { waitUntil: 'networkidle' })
      const js = [...scripts.values()].reduce((sum, size) => sum + size, 0)
      expect(scripts.size).toBeGreaterThan(0)
      expect(js).toBeLessThanOrEqual(120 * 1024)
      const html = brotliCompressSync(await (await request.get(`/${lang}/clusters`)).body()).length
      expect(html).toBeLessThanOrEqual(30 * 1024)
    })

  // Forms are checked on the server: 26 kB that one import in the wrong file would put into a page.
  test('no page carries the library that checks forms', async ({ request }) => {
    const page = await (await request.get('/ru')).text()
    const [manifest] = /\/assets\/manifest-[\w-]+\.js/.exec(page) ?? []
    const listed = await (await request.get(manifest!)).text()
    const modules = [...new Set(listed.match(/\/assets\/[\w.-]+\.js/g))]
    expect(modules.length).toBeGreaterThan(50)
    const heavy: string[] = []
    for (const path of modules)
      if ((await (await request.get(path)).text()).includes('ZodError')) heavy.push(path)
    expect(heavy).toEqual([])
  })
})
