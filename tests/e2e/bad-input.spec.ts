import { expect, test } from './fixtures/test.ts'

test.use({ allowedFailures: [/^/] })

const enc = encodeURIComponent

/** Searches nobody means: each must end in a normal page. */
const SEARCHES = {
  'ten kilobytes': 'кластер '.repeat(1_250),
  SQL: `'; DROP TABLE cluster; --`,
  'full-text syntax': `"NEAR(" OR * ^ -title: (`,
  'tsquery syntax': `a & | ! <-> :* '\\`,
  emoji: '👩‍🔬🚀',
  'right to left': '‮مرحبا שלום‬',
  NUL: 'кла\0стер',
  'lone surrogate': '%ED%A0%80',
  markup: '<script>alert(1)</script>',
}

for (const lang of ['ru', 'en'])
  for (const [name, words] of Object.entries(SEARCHES))
    test(`searching ${name} gives a page (${lang})`, async ({ page }) => {
      const query = name === 'lone surrogate' ? words : enc(words)
      const answer = await page.goto(`/${lang}/clusters?q=${query}`)
      expect([200, 400]).toContain(answer?.status())
      if (name !== 'ten kilobytes') expect(answer?.status()).toBe(200)
      await expect(page.locator('h1')).toHaveCount(1)
      await expect(page.locator('body > header')).toBeVisible()
    })

const UNKNOWN = [
  '/ru/clusters/net-takogo',
  '/en/clusters/no-such-cluster',
  '/ru/nichego',
  '/en/nothing/at/all',
  `/ru/clusters/${enc('кластер')}`,
  '/ru/clusters/%00',
  '/fr',
]
for (const path of UNKNOWN)
  test(`${path} is a designed 404 with a way on`, async ({ page }) => {
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(404)
    await expect(page.locator('h1')).toHaveCount(1)
    expect(await page.locator('main a[href^="/"]').count()).toBeGreaterThan(0)
  })

const NONSENSE = [
  'page=-1',
  'page=999999',
  'page=abc',
  'region=XX-NOPE',
  'sort=DROP',
  'category=%00',
  'level[]=1&level[]=2',
  'district=' + 'a'.repeat(3_000),
  '&&&===%',
  'q=&q=&q=',
  '__proto__[x]=1',
]
for (const query of NONSENSE)
  test(`?${query.slice(0, 40)} is ignored or named, never a failure`, async ({ request }) => {
    for (const path of ['/ru/clusters', '/en/clusters']) {
      const answer = await request.get(`${path}?${query}`)
      expect([200, 400, 404]).toContain(answer.status())
      expect(await answer.text()).toContain('<h1')
    }
  })

test('what no page takes is refused with a page to a reader, with a line to a program', async ({
  request,
}) => {
  type Options = { method?: string; data?: string; headers?: Record<string, string> }
  const cases: { status: number; path: string; options: Options }[] = [
    { status: 400, path: '/en/%E0%A4%A', options: {} },
    {
      status: 403,
      path: '/en/clusters',
      options: { method: 'POST', data: 'x', headers: { Origin: 'https://evil.example' } },
    },
    {
      status: 413,
      path: '/en/sign-in',
      options: {
        method: 'POST',
        data: 'x'.repeat(3_000_000),
        headers: { 'Sec-Fetch-Site': 'same-origin' },
      },
    },
  ]
  for (const { status, path, options } of cases)
    for (const accept of ['text/html,*/*', 'application/json']) {
      const headers = { ...options.headers, Accept: accept }
      const answer = await request.fetch(path, { ...options, headers })
      expect(answer.status()).toBe(status)
      const isPage = (await answer.text()).includes('<h1')
      expect(isPage, `${status} ${accept}`).toBe(accept !== 'application/json')
    }
  const deleted = await request.fetch('/ru/clusters', {
    method: 'DELETE',
    headers: { 'Sec-Fetch-Site': 'same-origin' },
  })
  expect(deleted.status()).toBe(405)
})
