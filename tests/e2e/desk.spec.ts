import { axeViolations, expect, signIn, test } from './fixtures/test.ts'

const desk = '/ru/desk/conferences/green-corridor-2027'

test('every page of the desk is in order for an organiser', async ({ page }) => {
  await signIn(page, 'organiser@example.org')
  for (const path of [
    '/ru/desk/conferences',
    desk,
    `${desk}/attendees`,
    `${desk}/attendees?state=confirmed&sort=organisation&page=2`,
    `${desk}/attendees/new`,
    `${desk}/attendees/acts`,
    `${desk}/seats`,
    `${desk}/mailings`,
    `${desk}/mailings/new`,
    `${desk}/feedback`,
    `${desk}/feedback/session`,
    desk.replace('/ru/', '/en/'),
  ]) {
    expect((await page.goto(path))?.status(), path).toBe(200)
    expect(await axeViolations(page), path).toEqual([])
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide, path).toBeLessThanOrEqual(1440)
  }
})

test('a tag is put on those ticked, found again by it, and taken off', async ({ page }) => {
  await signIn(page, 'organiser@example.org')
  await page.goto(`${desk}/attendees?state=confirmed`)
  const boxes = page.locator('tbody input[name=id]')
  await boxes.nth(0).check()
  await boxes.nth(1).check()
  await page.locator('select[name=act]').selectOption('tag')
  await page.locator('input[name=newTag]').fill('Почётные гости')
  await page.getByRole('button', { name: 'Дальше' }).click()
  await expect(page.getByText('Изменится: 2')).toBeVisible()
  expect(await axeViolations(page)).toEqual([])
  await page.getByRole('button', { name: 'Выполнить' }).click()
  await page.waitForURL(/acts\//)
  await expect(page.getByText('Изменено: 2')).toBeVisible()
  await page.goto(`${desk}/attendees`)
  await page.locator('select[name=tag]').selectOption({ label: 'Почётные гости' })
  await page.getByRole('button', { name: 'Показать' }).click()
  await expect(page.locator('tbody tr')).toHaveCount(2)
  await page.goBack()
  await page.goto(`${desk}/attendees/acts`)
  await page.locator('main ul a').first().click()
  await page.getByRole('button', { name: 'Отменить действие' }).click()
  await expect(page.getByText('Действие отменено')).toBeVisible()
})

test('somebody is found, given a seat in a session, and the seat taken back', async ({ page }) => {
  await signIn(page, 'organiser@example.org')
  await page.goto(`${desk}/seats`)
  await page.locator('tbody th a').last().click()
  await page.getByRole('searchbox', { name: 'Имя, организация' }).fill('Анна')
  await page.locator('#add form button').first().click()
  const found = page.locator('#add li').first()
  const name = await found.locator('span.font-medium').innerText()
  await found.getByRole('button').click()
  await page.waitForURL(/done=seated/)
  expect(await axeViolations(page)).toEqual([])
  await page.getByRole('button', { name: `Освободить место: ${name}` }).click()
  await page.waitForURL(/done=unseated/)
  await expect(page.getByRole('button', { name: `Освободить место: ${name}` })).toHaveCount(0)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, allowedFailures: [/\/assets\/|mailings/] })
  test('a letter is written, looked at as its addressee gets it, and sent', async ({ page }) => {
    await signIn(page, 'organiser@example.org')
    await page.goto(`${desk}/mailings/new`)
    await page.locator('input[name=subjectRu]').fill('{name}, ждём вас')
    await page.locator('input[name=subjectEn]').fill('{name}, we await you')
    await page.locator('textarea[name=bodyRu]').fill('Здравствуйте, {имя}')
    await page.locator('textarea[name=bodyEn]').fill('Hello, {name}')
    await page.locator('select[name=kind]').selectOption({ label: 'Пресса' })
    await page.getByRole('button', { name: 'Сохранить черновик' }).click()
    const body = page.locator('textarea[name=bodyRu]')
    await expect(body).toHaveAttribute('aria-invalid', 'true')
    await expect(page.locator('input[name=subjectRu]')).toHaveValue('{name}, ждём вас')
    await body.fill('Здравствуйте, {name}')
    await page.getByRole('button', { name: 'Сохранить черновик' }).click()
    await page.waitForURL(/done=saved/)
    const letter = await page.locator('iframe').first().getAttribute('src')
    expect(await (await page.request.get(letter!)).text()).toContain('ждём вас')
    await page.getByRole('button', { name: /^Отправить/ }).click()
    await page.waitForURL(/done=sent/)
    await expect(page.getByText('Рассылка началась')).toBeVisible()
  })
})

test.describe('others', () => {
  test.use({ allowedFailures: [/desk\/conferences|feedback/] })
  test('see neither the desk nor what attendees can answer', async ({ page }) => {
    await page.goto(desk)
    await expect(page).toHaveURL(/sign-in/)
    await signIn(page, 'attendee@example.org')
    expect((await page.goto(desk))?.status()).toBe(403)
    expect((await page.request.get(`${desk}/attendees/file/csv`)).status()).toBe(403)
    const forged = '/ru/conferences/green-corridor-2027/feedback?r=AAAAAAAAforged'
    expect((await page.goto(forged))?.status()).toBe(403)
  })
})
