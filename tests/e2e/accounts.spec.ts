import { expect, test, axeViolations, signIn } from './fixtures/test.ts'

const EXPERT = 'expert@example.org'
const ADDRESSES = ['/ru/sign-in', '/en/sign-in']

test.describe('sign-in', () => {
  for (const path of ADDRESSES)
    for (const colorScheme of ['light', 'dark'] as const)
      test(`${path} is accessible, ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme })
        await page.goto(path)
        expect(await axeViolations(page)).toEqual([])
      })

  test('shows who is signed in and leads back to where one was', async ({ page }) => {
    await page.goto('/ru/clusters?q=композит')
    await page.locator('body > header a[href*="sign-in"]').first().click()
    const form = page.locator('main form').first()
    const { DEMO_PASSWORD } = (await import('../../build/node/demo-accounts.js' as string)) as {
      DEMO_PASSWORD: string
    }
    await form.locator('[name=email]').fill(EXPERT)
    await form.locator('[name=password]').fill(DEMO_PASSWORD)
    await form.locator('[name=password]').press('Enter')
    await expect(page).toHaveURL(/\/ru\/clusters\?q=/)
    await expect(page.getByRole('banner')).toContainText('Марина Орлова')
    await page.locator('body > header a[href="/ru/account"]').first().click()
    await expect(page.locator('h1')).toHaveText('Марина Орлова')
    expect(await axeViolations(page)).toEqual([])
    await page.locator('main form button').click()
    await expect(page).toHaveURL(/\/ru$/)
    await expect(page.getByRole('banner')).not.toContainText('Марина Орлова')
  })

  test('a signed-in person is not asked again, a visitor is', async ({ page }) => {
    await page.goto('/en/account')
    await expect(page).toHaveURL(/\/en\/sign-in\?back=/)
    await signIn(page, EXPERT, 'en')
    await page.goto('/en/sign-in')
    await expect(page).toHaveURL(/\/en\/account$/)
  })
})

test.describe('a refused form', () => {
  test.use({ allowedFailures: [/\/sign-in/] })

  test('says what is wrong beside the field, moves there and keeps the address', async ({
    page,
  }) => {
    await page.goto('/ru/sign-in')
    const form = page.locator('main form').first()
    await form.locator('[name=email]').fill('expert@example')
    await form.locator('button').click()
    await expect(page.getByRole('alert')).toBeVisible()
    const email = form.locator('[name=email]')
    await expect(email).toBeFocused()
    await expect(email).toHaveValue('expert@example')
    await expect(email).toHaveAccessibleDescription(/name@example\.org/)
    await expect(form.locator('[name=password]')).toHaveAttribute('aria-invalid', 'true')
    expect(await axeViolations(page)).toEqual([])
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, allowedFailures: [/\/assets\/[^/]+\.js$|\/sign-in/] })

  test('one signs in with one button and out again', async ({ page }) => {
    await page.goto('/en/sign-in?back=%2Fen%2Fclusters')
    await page.getByRole('button', { name: 'Sign in as Administrator' }).click()
    await expect(page).toHaveURL(/\/en\/clusters$/)
    await page.goto('/en/account')
    await expect(page.locator('main')).toContainText('on the whole portal')
    await page.locator('main form button').click()
    await expect(page).toHaveURL(/\/en$/)
    await page.goto('/en/account')
    await expect(page).toHaveURL(/sign-in/)
  })

  test('a wrong password is said and the address kept', async ({ page }) => {
    await page.goto('/ru/sign-in')
    const form = page.locator('main form').first()
    await form.locator('[name=email]').fill('nobody@example.org')
    await form.locator('[name=password]').fill('wrong')
    await form.locator('button').click()
    await expect(page.locator('main')).toContainText('Войти не получилось')
    await expect(page.locator('main form').first().locator('[name=email]')).toHaveValue(
      'nobody@example.org',
    )
    await expect(page.locator('main form').first().locator('[name=password]')).toHaveValue('')
  })
})

test('on a phone nothing sticks out', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const path of ADDRESSES) {
    await page.goto(path)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  }
})
