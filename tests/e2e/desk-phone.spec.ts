import { expect, signIn, test } from './fixtures/test.ts'

const SLUG = 'sankt-peterburgskiy-klaster-chistykh-tekhnologiy-dlya-gorodskoy-sredy'
const cluster = `/en/clusters/${SLUG}`

/** Pages of work, by who works on them: forms and tables that a telephone must hold. */
const pages = {
  'cluster@example.org': [
    '/en/desk',
    '/en/account',
    '/en/account/sessions',
    '/en/account/passkeys',
    '/en/account/data',
    '/en/notifications',
    '/en/desk/invitations',
    '/en/clusters/register',
    `/en/monitoring/2026/answer/${SLUG}`,
    `${cluster}/edit`,
    `${cluster}/edit/identity`,
    `${cluster}/edit/participants`,
    `${cluster}/edit/indicators`,
    `${cluster}/edit/evidence`,
    `${cluster}/edit/news`,
    `${cluster}/history`,
    `${cluster}/ladder`,
    `${cluster}/readiness`,
    `${cluster}/badge`,
    `${cluster}/participants/import`,
  ],
  'admin@example.org': [
    '/en/admin',
    '/en/admin/people',
    '/en/admin/audit',
    '/en/admin/thresholds',
    '/en/admin/reckoning',
    '/en/desk/outbox',
    '/en/desk/review',
    '/en/desk/checks',
    '/en/desk/monitoring',
    '/en/desk/monitoring/2026',
    '/en/desk/monitoring/2026/objects',
    '/en/desk/monitoring/2026/questionnaire',
    '/en/account/second-factor',
  ],
} as const

for (const [email, addresses] of Object.entries(pages))
  test(`pages of work do not scroll sideways: ${email}`, async ({ page }) => {
    test.setTimeout(120_000)
    await signIn(page, email, 'en')
    for (const address of addresses) {
      await page.goto(address)
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(beyond, address).toBeLessThanOrEqual(0)
    }
  })
