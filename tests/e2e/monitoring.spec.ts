import { axeViolations, expect, signIn, test } from './fixtures/test.ts'

const OWN = 'sankt-peterburgskiy-klaster-chistykh-tekhnologiy-dlya-gorodskoy-sredy'
const YEAR = new Date().getUTCFullYear()
const answer = `/ru/monitoring/${YEAR}/answer/${OWN}`

test('a representative answers; what is typed saves itself, and is there again', async ({
  page,
}) => {
  await signIn(page, 'cluster@example.org')
  await page.goto('/ru/desk/monitoring')
  await page.locator(`a[href$="/answer/${OWN}"]`).first().click()
  await page.waitForURL(`**${answer}*`)
  expect(await axeViolations(page)).toEqual([])
  const status = page.locator('form [role=status]')
  await page.locator('input[name="q.strategy"][value=no]').check()
  await expect(page.locator('input[name="q.strategy-until"]')).toBeHidden()
  await page.locator('input[name="q.strategy"][value=yes]').check()
  await expect(page.locator('input[name="q.strategy-until"]')).toBeVisible()
  await page.locator('input[name="q.participants"]').fill('52')
  await expect(status).toHaveText('Всё сохранено')
  await page.reload()
  await expect(page.locator('input[name="q.participants"]')).toHaveValue('52')
})

test.describe('a figure in words', () => {
  test.use({ allowedFailures: [/answer/] })
  test('what cannot be read is told beside the field, and nothing typed is lost', async ({
    page,
  }) => {
    await signIn(page, 'cluster@example.org')
    await page.goto(answer)
    await page.locator('textarea[name="q.needs"]').fill('Помощь с\u00a0экспортом')
    await page.locator('input[name="q.participants"]').fill('много')
    await expect(page.locator('form [role=status]')).toContainText('Не\u00a0всё сохранено')
    await expect(page.locator('input[name="q.participants"]')).toHaveValue('много')
    await expect(page.locator('input[name="q.participants"]')).toHaveAttribute(
      'aria-invalid',
      'true',
    )
  })
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, allowedFailures: [/\/assets\//] })
  test('the questionnaire is saved as a draft', async ({ page }) => {
    await signIn(page, 'cluster@example.org')
    await page.goto(answer)
    await page.locator('textarea[name="q.founding"]').fill('Меморандум, 2014')
    await page.locator('button[value=draft]').click()
    await page.waitForURL(/done=saved/)
    await expect(page.locator('textarea[name="q.founding"]')).toHaveValue('Меморандум, 2014')
  })
})

test.describe('an expert', () => {
  test.use({ allowedFailures: [/objects\//] })
  test('finds the round, its objects and a decision to make', async ({ page }) => {
    await signIn(page, 'expert@example.org')
    for (const path of [
      '/ru/desk/monitoring',
      `/ru/desk/monitoring/${YEAR}`,
      `/ru/desk/monitoring/${YEAR}/objects`,
      `/ru/desk/monitoring/${YEAR}/questionnaire`,
      `/en/desk/monitoring/${YEAR}`,
    ]) {
      expect((await page.goto(path))?.status()).toBe(200)
      expect(await axeViolations(page), path).toEqual([])
    }
    await page.goto(`/ru/desk/monitoring/${YEAR}`)
    await page.locator('#objects tbody th a').nth(3).click()
    await page.waitForURL(/objects\//)
    expect(await axeViolations(page)).toEqual([])
    await page.locator('select[name=category]').selectOption('territorial')
    await page.locator('textarea[name=reasonEn]').fill('')
    await page.locator('textarea[name=reasonRu]').fill('Документы проверены')
    await page.locator('form:has(input[value=decide]) button').click()
    const english = page.locator('textarea[name=reasonEn]')
    await expect(english).toHaveAttribute('aria-invalid', 'true')
    await expect(page.locator('textarea[name=reasonRu]')).toHaveValue('Документы проверены')
    await english.fill('The documents were checked')
    await page.locator('form:has(input[value=decide]) button').click()
    await page.waitForURL(/done=decided/)
    await expect(page.getByText('Решение записано')).toBeVisible()
  })
})

test.describe('others', () => {
  test.use({ allowedFailures: [/desk\/monitoring|monitoring\/\d+/] })
  test('see nothing of a running round', async ({ page }) => {
    expect((await page.goto(`/ru/monitoring/${YEAR}`))?.status()).toBe(404)
    await page.goto(`/ru/desk/monitoring/${YEAR}`)
    await expect(page).toHaveURL(/sign-in/)
    await signIn(page, 'cluster@example.org')
    expect((await page.goto(`/ru/desk/monitoring/${YEAR}`))?.status()).toBe(403)
    expect((await page.goto(`/ru/monitoring/${YEAR}/answer/no-such`))?.status()).toBe(403)
  })
})
