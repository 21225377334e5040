import { axeViolations, expect, signIn, test } from './fixtures/test.ts'

const SLUG = 'green-corridor-2027'
const programme = `/ru/conferences/${SLUG}/programme`
const my = `/ru/conferences/${SLUG}/my`
const star = 'button[form=agenda-stars]'

test('a visitor’s stars are remembered here and go over to the account on signing in', async ({
  page,
}) => {
  await page.goto(programme)
  const stars = page.locator(star)
  // A click before the scripts are there would send the form.
  await expect(async () => {
    await page.goto(programme)
    await stars.nth(1).click()
    expect(await stars.nth(1).getAttribute('aria-pressed')).toBe('true')
  }).toPass()
  const code = await stars.nth(1).getAttribute('value')
  await page.reload()
  await expect(stars.nth(1)).toHaveAttribute('aria-pressed', 'true')
  await page.goto(my)
  await page.waitForURL(`**${my}?s=${code}`)
  const session = page.locator(`main a[href$="/sessions/${code}"]`)
  await expect(session).toBeVisible()
  expect(await axeViolations(page)).toEqual([])
  await signIn(page, 'cluster@example.org')
  await page.goto(my)
  await expect(session).toBeVisible()
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  await page.locator(`main ${star}[value="${code}"]`).click()
  await expect(page.locator('#agenda-stars [role=status]')).not.toBeEmpty()
  await page.reload()
  await expect(session).toHaveCount(0)
})

test('one’s own agenda: a seat given up and taken again, a calendar made and ended', async ({
  page,
  request,
}) => {
  await signIn(page, 'attendee@example.org')
  await page.goto(my)
  expect(await axeViolations(page)).toEqual([])
  await page.locator('form:has(input[value=feed]) button, button[value=feed]').first().click()
  await page.waitForURL(/done=feed/)
  const address = await page.locator('#calendar textarea').inputValue()
  const path = new URL(address).pathname
  const calendar = await request.get(path)
  expect(calendar.headers()['content-type']).toContain('text/calendar')
  expect(await calendar.text()).toContain('BEGIN:VEVENT')
  const again = await request.get(path, {
    headers: { 'If-None-Match': calendar.headers().etag! },
  })
  expect(again.status()).toBe(304)
  await page.locator('button[value=feed-off]').click()
  await page.waitForURL(/done=feed-off/)
  expect((await request.get(path)).status()).toBe(404)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, allowedFailures: [/\/assets\//] })
  test('a star is a form, and leads back to where it was', async ({ page }) => {
    await signIn(page, 'expert@example.org')
    await page.goto(programme)
    const first = page.locator(star).first()
    await first.click()
    await page.waitForURL(`**${programme}`)
    await expect(first).toHaveAttribute('aria-pressed', 'true')
    await first.click()
    await expect(first).toHaveAttribute('aria-pressed', 'false')
  })
})

test.describe('a proposal', () => {
  test.use({ allowedFailures: [/\/proposals\//] })
  test('is begun, refused while something is missing, handed in, reviewed and accepted', async ({
    page,
    browser,
  }) => {
    await signIn(page, 'attendee@example.org')
    await page.goto(`/ru/conferences/${SLUG}/proposals/new`)
    expect(await axeViolations(page)).toEqual([])
    await page.locator('input[name=titleRu]').fill('Проверочное предложение')
    await page.locator('button[value=submit]').click()
    await expect(page.locator('textarea[name=abstractRu]')).toHaveAttribute('aria-invalid', 'true')
    await expect(page.locator('input[name=titleRu]')).toHaveValue('Проверочное предложение')
    await page.locator('textarea[name=abstractRu]').fill('О\u00a0том, как проверяют')
    await page.locator('button[value=submit]').click()
    await page.waitForURL(/done=submitted/)
    const code = /proposals\/(\w{6})/.exec(page.url())![1]

    const desk = await (await browser.newContext()).newPage()
    await signIn(desk, 'organiser@example.org')
    const address = `/ru/desk/conferences/${SLUG}/proposals/${code}`
    await desk.goto(address)
    expect(await axeViolations(desk)).toEqual([])
    for (const group of await desk.locator('#review fieldset').all())
      await group.locator('input[value="4"]').check()
    await desk.locator('form:has(input[value=review]) button').click()
    await desk.waitForURL(/done=reviewed/)
    await desk.locator('input[value=accepted]').check()
    await desk.locator('form:has(input[value=decide]) button').click()
    await desk.waitForURL(/done=accepted/)
    for (const path of [address, `${address}/..`, `/ru/desk/conferences/${SLUG}/proposals/call`]) {
      await desk.goto(path)
      expect(await axeViolations(desk), path).toEqual([])
    }
    await desk.context().close()
    await page.reload()
    await expect(page.locator('main')).toContainText('принято в\u00a0программу')
  })
})
