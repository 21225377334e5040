import { axeViolations, expect, signIn, test } from './fixtures/test.ts'

for (const lang of ['ru', 'en'] as const)
  test(`signed in, pages are one's own, accessible and free of complaints (${lang})`, async ({
    page,
  }) => {
    await signIn(page, 'expert@example.org', lang)
    for (const path of [`/${lang}/account`, `/${lang}`, `/${lang}/clusters`]) {
      const answer = await page.goto(path)
      expect(answer?.status()).toBe(200)
      expect(answer?.headers()['content-security-policy']).toContain("'nonce-")
      expect(answer?.headers()['cache-control']).toBe('private, no-store')
      expect(await axeViolations(page)).toEqual([])
    }
  })

test('signed out, the next page is the public one', async ({ page }) => {
  await signIn(page, 'expert@example.org')
  await page.goto('/ru/account')
  await page.locator('form[action$="/sign-out"] button').first().click()
  await page.waitForURL((url) => !url.pathname.endsWith('/account'))
  const answer = await page.goto('/ru/clusters')
  expect(answer?.headers()['cache-control']).toContain('public')
  expect(await page.context().cookies()).not.toContainEqual(
    expect.objectContaining({ name: 'corridor_session' }),
  )
})
