import { axeViolations, expect, signIn, test } from './fixtures/test.ts'

const SLUG = 'green-corridor-2027'
const form = `/ru/conferences/${SLUG}/register`
const desk = `/ru/desk/conferences/${SLUG}/registration`

test.describe('a visitor', () => {
  // A box left out is refused, and told.
  test.use({ allowedFailures: [/registration\//] })
  test('somebody registers, corrects what they said and cancels, without an account', async ({
    page,
  }) => {
    await page.goto(form)
    expect(await axeViolations(page)).toEqual([])
    await page.locator('#kinds a[href*="kind="]').first().click()
    await page.waitForURL(/kind=/)
    expect(await axeViolations(page)).toEqual([])
    await page.locator('#form input[name=name]').fill('Анна Смирнова')
    await page.locator('#form input[name=nameLatin]').fill('Anna Smirnova')
    await page.locator('#form input[name=email]').fill('anna.smirnova@example.org')
    await page.locator('#form input[name=organisation]').fill('НИИ прикладной химии')
    for (const group of await page.locator('#form fieldset:visible').all())
      await group.locator('input').first().check()
    await page.locator('#form input[name=consent]').check()
    await page.locator('#form button').click()
    await page.waitForURL(/registration\/.*done=registered/)
    expect(await axeViolations(page)).toEqual([])
    await expect(page.locator('#facts')).toContainText('Анна Смирнова')
    await page.locator('#change input[name=position]').fill('Директор')
    await page.locator('#change button').click()
    await page.waitForURL(/done=changed/)
    await expect(page.locator('#facts')).toContainText('Директор')
    await page.locator('#cancel button').click()
    await expect(page.locator('#cancel')).toContainText('Заполните это поле')
    await page.locator('#cancel input[name=sure]').check()
    await page.locator('#cancel button').click()
    await page.waitForURL(/done=cancelled/)
    await expect(page.locator('h1')).toHaveText('Регистрация отменена')
  })
})

test.describe('what is wrong', () => {
  test.use({ allowedFailures: [/register/] })
  test('is said beside the field, and nothing typed is lost', async ({ page }) => {
    await page.goto(form)
    await page.locator('#kinds a[href*="kind="]').first().click()
    await page.waitForURL(/kind=/)
    await page.locator('#form input[name=name]').fill('Иван')
    await page.locator('#form input[name=email]').fill('не адрес')
    await page.locator('#form button').click()
    await expect(page.locator('#form input[name=email]')).toHaveAttribute('aria-invalid', 'true')
    await expect(page.locator('#form input[name=name]')).toHaveValue('Иван')
    await expect(page.locator('#form input[name=consent]')).toHaveAttribute('aria-invalid', 'true')
  })
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, allowedFailures: [/\/assets\//] })
  test('a company registers two people, puts one in the place of another and adds a third', async ({
    page,
  }) => {
    await page.goto(`${form}/group`)
    await page.locator('input[name=group]').fill('Завод «Заря»')
    await page.locator('input[name=managerName]').fill('Ольга Ким')
    await page.locator('input[name=email]').fill('olga.kim@example.org')
    await page.locator('input[name="members.0.name"]').fill('Пётр Первый')
    await page.locator('input[name="members.2.name"]').fill('Павел Второй')
    await page.locator('input[name=consent]').check()
    await page.locator('main form button').click()
    await page.waitForURL(/group\/.*done=registered/)
    await expect(page.locator('#members tbody tr')).toHaveCount(2)
    await page.locator('#members a[href*="swap="]').first().click()
    await page.locator('#swap input[name=name]').fill('Фёдор Третий')
    await page.locator('#swap button').click()
    await page.waitForURL(/done=member/)
    await expect(page.locator('#members')).toContainText('Фёдор Третий')
    await expect(page.locator('#members')).not.toContainText('Пётр Первый')
    await page.locator('#add input[name="members.0.name"]').fill('Глеб Четвёртый')
    await page.locator('#add input[name=consent]').check()
    await page.locator('#add button').click()
    await page.waitForURL(/done=added/)
    await expect(page.locator('#members tbody tr')).toHaveCount(3)
    await expect(page.locator('#members')).toContainText('Глеб Четвёртый')
  })
})

test('an organiser sets the registration up', async ({ page }) => {
  await signIn(page, 'organiser@example.org')
  for (const path of [desk, `${desk}/form`, `${desk}/codes`, desk.replace('/ru/', '/en/')]) {
    expect((await page.goto(path))?.status()).toBe(200)
    expect(await axeViolations(page), path).toEqual([])
  }
  await page.goto(`${desk}/form`)
  await page.locator('select[name=type]').selectOption('yes_no')
  await page.locator('input[name=labelRu]').fill('Нужен ли синхронный перевод')
  await page.locator('input[name=labelEn]').fill('Do you need interpretation')
  await page.locator('input[name=retentionDays]').fill('30')
  await page.locator('form:has(input[value=field]) button').click()
  await page.waitForURL(/done=saved/)
  await expect(
    page.getByRole('listitem').filter({ hasText: 'Нужен ли синхронный перевод' }).first(),
  ).toBeVisible()
  await page.goto(`${desk}/codes`)
  await page.locator('input[name=code]').fill('партнёр27')
  await page.locator('input[name=kindIds]').first().check()
  await page.locator('form:has(input[value=code]) button').click()
  await page.waitForURL(/done=saved/)
  await expect(page.locator('main table')).toContainText('ПАРТНЁР27')
})
