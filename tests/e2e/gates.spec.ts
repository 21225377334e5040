import type { Browser, Page } from '@playwright/test'
import { axeViolations, expect, signIn, test } from './fixtures/test.ts'

const GATES = '/ru/desk/conferences/green-corridor-2027/gates'
const DOOR = '/ru/conferences/green-corridor-2027/check-in'

/** Makes a link for a device of a gate and opens it in a browser of its own, as somebody without an account. */
async function deviceAt(page: Page, browser: Browser, gate: string, label: string): Promise<Page> {
  await page.goto(GATES)
  const section = page.locator('section', { has: page.getByRole('heading', { name: gate }) }).last()
  const form = section.locator('details', { hasText: 'Ссылка для устройства' })
  if ((await form.getAttribute('open')) === null) await form.locator('summary').click()
  await form.getByLabel('Как назвать устройство').fill(label)
  await form.getByRole('button').click()
  const link = await page.locator('textarea[readonly]').inputValue()
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    locale: 'ru-RU',
    timezoneId: 'Europe/Moscow',
    baseURL: new URL(page.url()).origin,
  })
  const device = await context.newPage()
  await device.goto(link)
  expect(await axeViolations(device)).toEqual([])
  await device.getByRole('button', { name: 'Начать работу' }).click()
  await expect(device.locator('[data-mode=online]')).toBeVisible({ timeout: 20_000 })
  return device
}

/** What a USB scanner does: keys by their place, and Enter. */
const scan = (page: Page, text: string) =>
  page.evaluate((typed) => {
    const press = (code: string, key: string) =>
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { code, key, bubbles: true, cancelable: true }),
      )
    for (const letter of typed) press(/\d/.test(letter) ? `Digit${letter}` : `Key${letter}`, letter)
    press('Enter', 'Enter')
  }, text)

const result = (page: Page) => page.locator('[data-result]')
const found = (page: Page) => page.locator('main li')
/** Those of them who may come in. */
const welcome = (page: Page) =>
  found(page).filter({ hasText: 'Участник', hasNotText: /отменена|не\s+подтверждено/ })

/** Short codes of people who may come in, from the list on the device. */
async function codesOf(page: Page): Promise<string[]> {
  await page.locator('main input[type=search]').fill('кластер')
  await expect(found(page).first()).toBeVisible()
  const lines = await welcome(page).locator('p.text-muted').allInnerTexts()
  await page.locator('main input[type=search]').fill('')
  return lines.map((line) => line.split(' · ').at(-1)!)
}

test('two gates let people in, one of them without connection, and the report names who came twice', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000)
  await signIn(page, 'organiser@example.org')
  await page.goto(GATES)
  expect(await axeViolations(page)).toEqual([])
  const north = await deviceAt(page, browser, 'Главный вход', 'Телефон Анны')
  const south = await deviceAt(page, browser, 'Главный вход', 'Телефон Бориса')
  expect(await axeViolations(north)).toEqual([])
  const codes = await codesOf(north)
  expect(codes.length).toBeGreaterThan(3)

  await scan(north, codes[0]!)
  await expect(result(north)).toHaveAttribute('data-result', 'admitted')
  expect(await axeViolations(north)).toEqual([])
  await scan(south, codes[0]!)
  await expect(result(south)).toHaveAttribute('data-result', 'already_in')
  expect(await axeViolations(south)).toEqual([])
  await scan(south, 'NOTATICKET')
  await expect(result(south)).toHaveAttribute('data-result', 'unknown')
  expect(await axeViolations(south)).toEqual([])

  const isKept = () =>
    north.evaluate(
      async () =>
        navigator.serviceWorker.controller !== null &&
        (await caches.match(location.pathname)) !== undefined,
    )
  await expect.poll(isKept).toBe(true)
  await north.context().setOffline(true)
  await scan(north, codes[1]!)
  await expect(result(north)).toHaveAttribute('data-result', 'admitted')
  const banner = north.locator('[data-banner=offline]')
  await expect(banner).toContainText('Нет связи')
  await expect(banner).toContainText('1\u00a0отметка')
  expect(await axeViolations(north)).toEqual([])
  await scan(north, codes[1]!)
  await expect(result(north)).toHaveAttribute('data-result', 'already_in')
  // The page is opened again without connection: it is there, and so is what waits.
  await north.reload()
  await expect(banner).toContainText('2\u00a0отметки', { timeout: 20_000 })
  await scan(north, codes[2]!)
  await expect(result(north)).toHaveAttribute('data-result', 'admitted')

  await scan(south, codes[1]!)
  await expect(result(south)).toHaveAttribute('data-result', 'admitted')
  await north.context().setOffline(false)
  await expect(north.locator('[data-mode=online]')).toBeVisible({ timeout: 30_000 })
  await expect(banner).toHaveCount(0)

  await page.goto(`${GATES}/conflicts`)
  expect(await axeViolations(page)).toEqual([])
  const row = page.locator('#conflicts tbody tr').filter({ hasText: codes[1]! })
  await expect(row).toContainText('Двойной вход')
  await expect(row).toContainText('Телефон Анны')
  await expect(row).toContainText('Телефон Бориса')
  await expect(row).toContainText('без\u00a0связи')
  const file = await page.request.get(`${GATES}/scans/csv`)
  expect(file.status()).toBe(200)
  expect(await file.text()).toContain('Двойной вход')

  // A device whose right is taken lets nobody in any more.
  await page.goto(GATES)
  await page.getByRole('button', { name: 'Отключить устройство «Телефон Бориса»' }).click()
  await page.waitForURL(/done=ended/)
  await scan(south, codes[3]!)
  await expect(south.locator('[data-banner=ended]')).toBeVisible({ timeout: 20_000 })
  await north.context().close()
  await south.context().close()
})

test('only this page may use the camera', async ({ request }) => {
  const policy = async (path: string) =>
    (await request.get(path)).headers()['permissions-policy'] ?? ''
  expect(await policy(DOOR)).toContain('camera=(self)')
  expect(await policy('/ru/conferences/green-corridor-2027')).toContain('camera=()')
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, allowedFailures: [/\/assets\//] })
  test('an organiser checks somebody in by name and takes it back', async ({ page }) => {
    await signIn(page, 'organiser@example.org')
    await page.goto(DOOR)
    await page.getByLabel('Название устройства').fill('Ноутбук')
    await page.getByRole('button', { name: 'Начать работу' }).click()
    await page.locator('main input[name=q]').fill('кластер')
    await page.locator('main form[method=get] button').click()
    const line = welcome(page).last()
    await line.getByRole('button').click()
    await expect(result(page)).toHaveAttribute('data-result', 'admitted')
    await page.getByRole('button', { name: 'Снять отметку' }).click()
    await expect(result(page)).toHaveAttribute('data-result', 'undone')
    await page.locator('input[name=code]').fill('НЕ БИЛЕТ')
    await page.getByRole('button', { name: 'Отметить приход', exact: true }).first().click()
    await expect(result(page)).toHaveAttribute('data-result', 'unknown')
  })
})
