import { readFileSync } from 'node:fs'
import { axeViolations, expect, signIn, test } from './fixtures/test.ts'

const CONFERENCE = 'conferences/green-corridor-2027'
const DESK = `/ru/desk/${CONFERENCE}`

test('an attendee finds the ticket, its files and an invitation letter', async ({ page }) => {
  await signIn(page, 'attendee@example.org', 'en')
  await page.goto(`/en/${CONFERENCE}/ticket`)
  await page.waitForURL(/\/ticket\/.{20,}/)
  await expect(
    page.getByRole('img', { name: /QR code of the ticket: Aino Virtanen/ }),
  ).toBeVisible()
  expect(await axeViolations(page)).toEqual([])
  await page.setViewportSize({ width: 390, height: 844 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)

  const pdfOf = async (name: RegExp) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name }).click(),
    ])
    return readFileSync((await download.path())!, 'latin1').slice(0, 5)
  }
  expect(await pdfOf(/for printing/)).toBe('%PDF-')
  expect(await pdfOf(/for a phone/)).toBe('%PDF-')

  await page.getByRole('link', { name: 'Get the letter' }).click()
  await page.getByLabel('For a visa').check()
  await page.getByRole('button', { name: 'Make the letter' }).click()
  await expect(page.getByLabel('Passport number')).toHaveAttribute('aria-invalid', 'true')
  await page.getByLabel('Citizenship').fill('Finland')
  await page.getByLabel('Passport number').fill('XP1234567')
  await page.getByLabel('Date of birth').fill('1980-01-31')
  await page.getByRole('button', { name: 'Make the letter' }).click()
  await page.waitForURL(/done=made/)
  expect(await axeViolations(page)).toEqual([])
  expect(await pdfOf(/Download the letter/)).toBe('%PDF-')
})

test.use({ allowedFailures: [/\/letter|papers\/NOTHING/] })

test('an organiser has name badges made, and names who signs', async ({ page }) => {
  await signIn(page, 'organiser@example.org')
  await page.goto(`${DESK}/name-badges`)
  expect(await axeViolations(page)).toEqual([])
  await page.getByLabel('Размер').selectOption('86x54-sheet')
  await page.getByRole('button', { name: 'Сделать файлы' }).click()
  // The test beside may have had badges made at the same time.
  const file = page.getByRole('link', { name: /^Файл 1/ }).first()
  await expect(file).toBeVisible({ timeout: 60_000 })
  const [download] = await Promise.all([page.waitForEvent('download'), file.click()])
  expect(readFileSync((await download.path())!, 'latin1').slice(0, 5)).toBe('%PDF-')
  expect(await axeViolations(page)).toEqual([])

  await page.goto(`${DESK}/papers`)
  expect(await axeViolations(page)).toEqual([])
  await page.getByLabel('Должность, по-английски').fill('Chair of the committee')
  await page.getByRole('button', { name: 'Сохранить' }).click()
  await page.waitForURL(/done=saved/)
  await expect(page.getByLabel('Должность, по-английски')).toHaveValue('Chair of the committee')
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, allowedFailures: [/\/assets\/|name-badges/] })
  test('badges are asked for by a plain form', async ({ page }) => {
    await signIn(page, 'organiser@example.org')
    await page.goto(`${DESK}/name-badges`)
    await page.getByRole('checkbox').uncheck()
    await page.getByRole('button', { name: 'Сделать файлы' }).click()
    await page.waitForURL(/done=started/)
    await expect(page.locator('#files li').first()).toBeVisible()
  })
})

test('a paper nobody issued is not verified', async ({ page }) => {
  const answer = await page.goto(`/ru/${CONFERENCE}/papers/NOTHING12345`)
  expect(answer!.status()).toBe(404)
})
