import type { Page } from '@playwright/test'
import { paths } from '../../app/paths.ts'
import { axeViolations, expect, signIn, test } from './fixtures/test.ts'

const ok = async (page: Page, path: string) => {
  const answer = await page.goto(path)
  expect(answer?.status(), path).toBe(200)
  expect(await axeViolations(page), path).toEqual([])
}

for (const lang of ['ru', 'en'] as const)
  test(`an administrator’s pages are accessible and free of complaints (${lang})`, async ({
    page,
  }) => {
    await signIn(page, 'admin@example.org', lang)
    for (const path of [
      paths.admin(lang),
      paths.people(lang),
      paths.people(lang, '?q=zzz'),
      paths.outbox(lang),
      paths.outbox(lang, '?state=failed'),
      paths.notifications(lang),
      paths.invitations(lang),
      paths.ownData(lang),
    ])
      await ok(page, path)
    await page.goto(paths.people(lang))
    await page.locator('main table a').first().click()
    await expect(page.locator('#roles')).toBeVisible()
    expect(await axeViolations(page)).toEqual([])
  })

test('an invitation goes from the form by the outbox to a new account, once', async ({
  page,
  browser,
}) => {
  const email = `newcomer-${Date.now()}@example.org`
  await signIn(page, 'cluster@example.org')
  await page.goto('/ru/desk/invitations')
  await page.locator('input[name=email]').fill(email)
  await page.locator('select[name=what]').selectOption('representative.cluster')
  await page.getByRole('button', { name: 'Отправить приглашение' }).click()
  await expect(page.locator('main table')).toContainText(email)

  const organiser = await (await browser.newContext()).newPage()
  await signIn(organiser, 'organiser@example.org')
  await organiser.goto('/ru/desk/outbox')
  await organiser.locator('main tr', { hasText: email }).getByRole('link').first().click()
  const link = organiser.frameLocator('iframe').getByRole('link', { name: 'Принять приглашение' })
  const href = (await link.getAttribute('href'))!
  expect(await axeViolations(organiser)).toEqual([])
  await organiser.context().close()

  const newcomer = await (await browser.newContext()).newPage()
  const { pathname } = new URL(href)
  await newcomer.goto(new URL(pathname, page.url()).href)
  expect(await axeViolations(newcomer)).toEqual([])
  await newcomer.locator('input[name=name]').fill('Новый Участник')
  await newcomer.locator('input[name=password]').fill('сосны шумят над заливом')
  await newcomer.locator('input[name=consent]').check()
  await newcomer.getByRole('button', { name: 'Принять приглашение' }).click()
  await newcomer.waitForURL('**/ru/desk')
  await expect(newcomer.locator('main')).toContainText('чистых технологий')
  await newcomer.context().close()

  const replayed = await (await browser.newContext()).newPage()
  const again = await replayed.goto(new URL(pathname, page.url()).href)
  expect(again?.status()).toBe(410)
  await replayed.context().close()

  await page.goto('/ru/notifications')
  await expect(page.locator('main')).toContainText('Новый Участник')
})

test.describe('looking with somebody’s eyes', () => {
  // The refusal is what is tested.
  test.use({ allowedFailures: [/\/ru\/(notifications|admin\/people)/] })

  test('is read-only, announced on every page and left with one press', async ({ page }) => {
    await signIn(page, 'admin@example.org')
    await page.goto('/ru/admin/people?q=organiser')
    await page.locator('main table a').first().click()
    const start = page.getByRole('button', { name: 'Начать просмотр' })
    const reason = page.locator('form', { has: start }).locator('input[name=reason]')
    await reason.fill('коротко')
    await start.click()
    await expect(page.locator('[aria-invalid=true]')).toBeVisible()
    await reason.fill('Помогаю разобраться с почтой')
    await start.click()
    await page.waitForURL('**/ru/desk')
    const banner = page.getByRole('complementary', { name: 'Закончить просмотр' })
    await expect(banner).toContainText('Игорь Лебедев')
    await page.goto('/ru/notifications')
    expect(await axeViolations(page)).toEqual([])
    await page.locator('form:has(input[name=digest]) button').click()
    await expect(page.getByRole('alert')).toContainText('только смотреть')
    await banner.getByRole('button').click()
    await page.waitForURL('**/ru/admin/people')
    await expect(banner).toHaveCount(0)
  })
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, allowedFailures: [/account\/data$|\/assets\//] })

  test('the digest is chosen and own data are fetched', async ({ page }) => {
    await signIn(page, 'attendee@example.org')
    await page.goto('/ru/notifications')
    await page.locator('input[name=digest][value=weekly]').check()
    await page.locator('form:has(input[name=digest]) button').click()
    await expect(page.locator('input[name=digest][value=weekly]')).toBeChecked()
    await expect(page.locator('#mail').getByRole('status')).toContainText('Сохранено')
    const file = await page.request.get('/ru/account/data.zip')
    expect(file.headers()['content-type']).toBe('application/zip')
    expect((await file.body()).subarray(0, 2).toString()).toBe('PK')
  })

  test('erasing asks for the password and a tick, beside the fields', async ({ page }) => {
    await signIn(page, 'attendee@example.org')
    await page.goto('/ru/account/data')
    const answer = page.waitForResponse((response) => response.request().method() === 'POST')
    await page.getByRole('button', { name: 'Стереть навсегда' }).click()
    expect((await answer).status()).toBe(422)
    await expect(page.locator('[aria-invalid=true]')).toHaveCount(2)
  })
})
