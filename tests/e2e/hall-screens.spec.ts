import { axeViolations, expect, signIn, test } from './fixtures/test.ts'

const DESK = '/ru/desk/conferences/green-corridor-2027/screens'
const SCREEN = '/ru/conferences/green-corridor-2027/screen'

test('an organiser says that a hall is full, its screen sends people elsewhere, and takes it back', async ({
  page,
}) => {
  await signIn(page, 'organiser@example.org')
  await page.goto(DESK)
  expect(await axeViolations(page)).toEqual([])
  const row = page.locator('tr', { hasText: 'Зал «Нева»' })
  await row.getByRole('button', { name: /^Зал заполнен/ }).click()
  await expect(page.getByText('Экраны обновлены')).toBeVisible()
  await expect(row.getByText(/^Заполнен/)).toBeVisible()
  await page.goto(`${SCREEN}?hall=neva`)
  await expect(page.locator('.screen-full')).toContainText('Зал заполнен')
  await page.goto(DESK)
  await row.getByRole('button', { name: /^Снова есть места/ }).click()
  await expect(row.getByText('Есть места', { exact: true })).toBeVisible()
  await page.goto(`${SCREEN}?hall=neva`)
  await expect(page.locator('.screen-full')).toHaveCount(0)
})
