import type { Browser, Page } from '@playwright/test'
import { axeViolations, expect, signIn, test } from './fixtures/test.ts'

const PASSWORD = 'синий трактор едет'

/** The newest letter to an address, as the administrator reads it in demo mode: its link. */
async function linkTo(browser: Browser, baseURL: string, address: string): Promise<string> {
  const page = await browser.newPage({ baseURL })
  await signIn(page, 'admin@example.org')
  await page.goto('/ru/desk/outbox')
  const row = page.locator('tr', { hasText: address }).first()
  const letter = await row.locator('a').first().getAttribute('href')
  await page.goto(`${letter}?view=text`)
  const text = await page.locator('main pre').innerText()
  await page.close()
  const link = /https?:\/\/\S+\/(ru|en)\/(sign-up|reset-password|account\/prove)\/\S+/.exec(
    text,
  )?.[0]
  if (!link) throw new Error(`no link in ${text}`)
  return new URL(link).pathname
}

async function signUp(page: Page, browser: Browser, baseURL: string, address: string) {
  await page.goto('/ru/sign-up')
  await page.locator('[name=name]').fill('Вера Новикова')
  await page.locator('[name=email]').fill(address)
  await page.locator('[name=consent]').check()
  await page.locator('main form button').click()
  await page.waitForURL(/done=sent/)
  await page.goto(await linkTo(browser, baseURL, address))
  await page.locator('[name=password]').fill(PASSWORD)
  await page.locator('main form button').click()
  await page.waitForURL(/\/account/)
}

const ADDRESSES = [
  'account',
  'account/email',
  'account/password',
  'account/passkeys',
  'account/second-factor',
  'account/sessions',
  'admin/audit',
  'admin/badge-keys',
  'admin/thresholds',
  'account/prove',
]
for (const [lang, colorScheme] of [
  ['ru', 'light'],
  ['en', 'dark'],
] as const)
  test(`pages of one’s own account are accessible and fit a phone (${lang}, ${colorScheme})`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width: 390, height: 844 })
    await signIn(page, 'admin@example.org', lang)
    for (const address of ADDRESSES) {
      await page.goto(`/${lang}/${address}`)
      expect(await axeViolations(page), address).toEqual([])
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(width, address).toBeLessThanOrEqual(390)
    }
  })

test.describe('without JavaScript', () => {
  test.use({
    javaScriptEnabled: false,
    allowedFailures: [/\/assets\/[^/]+\.js$|\/sign-up|\/account\/|\/reset-password/],
  })

  test('one signs up, changes the password, forgets it and sets another', async ({
    page,
    browser,
    baseURL,
  }) => {
    const address = 'no-scripts@example.org'
    await page.goto('/ru/sign-up')
    await page.locator('[name=email]').fill(address)
    await page.locator('main form button').click()
    await expect(page.locator('main')).toContainText('Без согласия')
    await expect(page.locator('[name=email]')).toHaveValue(address)
    await signUp(page, browser, baseURL!, address)
    await expect(page.locator('main')).toContainText('Учётная запись создана')

    await page.goto('/ru/account/password')
    await page.locator('[name=current]').fill(PASSWORD)
    await page.locator('[name=password]').fill('password2026')
    await page.locator('main form button').click()
    await expect(page.locator('main')).toContainText('в списках украденных')
    await expect(page.locator('[name=password]')).toHaveValue('')
    await page.locator('[name=current]').fill(PASSWORD)
    await page.locator('[name=password]').fill('красный самокат стоит')
    await page.locator('main form button').click()
    await expect(page.locator('main')).toContainText('Пароль изменён')

    await page.goto('/ru/forgotten-password')
    await page.locator('[name=email]').fill(address)
    await page.locator('main form button').click()
    await expect(page.locator('h1')).toHaveText('Проверьте почту')
    await page.goto(await linkTo(browser, baseURL!, address))
    await page.locator('[name=password]').fill('жёлтый экскаватор спит')
    await page.locator('main form button').click()
    await expect(page).toHaveURL(/sign-in\?done=password/)
    await page.locator('[name=email]').fill(address)
    await page.locator('[name=password]').fill('жёлтый экскаватор спит')
    await page.locator('main form button').first().click()
    await expect(page).toHaveURL(/\/account/)

    await page.goto('/ru/account/second-factor')
    await page.locator('[name=current]').fill('жёлтый экскаватор спит')
    await page.locator('main form button').click()
    await expect(page.locator('main svg[role=img] path')).toBeVisible()
    expect(await page.locator('main a[href^="otpauth:"]').count()).toBe(1)

    // The link of a letter instead of the password: back where one began, and none is asked for.
    await page.goto('/ru/account/email')
    await page.getByRole('link', { name: /Подтвердить письмом/ }).click()
    await page.getByRole('button', { name: 'Прислать ссылку' }).click()
    await expect(page.locator('main')).toContainText('Письмо отправлено')
    await page.goto(await linkTo(browser, baseURL!, address))
    await page.getByRole('button', { name: 'Да, это я' }).click()
    await expect(page).toHaveURL(/\/account\/email$/)
    await expect(page.locator('main')).toContainText('пароль не нужен')
    await page.locator('[name=email]').fill('no-scripts-either@example.org')
    await page.locator('main form button').click()
    await expect(page.locator('main')).toContainText('Письмо со ссылкой отправлено')
  })
})

test('a passkey is made, signs in without a password, proves who it is and is removed', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  const devices = await context.newCDPSession(page)
  await devices.send('WebAuthn.enable')
  await devices.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
    },
  })
  await signUp(page, browser, baseURL!, 'passkey@example.org')
  await page.goto('/ru/account/passkeys')
  await page.locator('[name=current]').fill(PASSWORD)
  await page.getByRole('button', { name: 'Создать ключ' }).click()
  await expect(page.locator('main')).toContainText('Ключ добавлен')
  await page.goto('/ru/account')
  await page.locator('form[action$="/sign-out"] button').first().click()
  await page.waitForURL(/\/ru$/)
  await page.goto('/ru/sign-in')
  await page.getByRole('button', { name: 'Войти с ключом доступа' }).click()
  await page.waitForURL(/\/ru\/account/)
  await expect(page.getByRole('banner')).toContainText('Вера Новикова')
  await page.goto('/ru/account/data')
  await page.getByRole('link', { name: /Подтвердить ключом доступа/ }).click()
  await page.getByRole('button', { name: 'Подтвердить ключом' }).click()
  await expect(page).toHaveURL(/\/account\/data$/)
  await expect(page.locator('main')).toContainText('пароль не нужен')
  await page.goto('/ru/account/passkeys')
  await page.getByRole('button', { name: /Удалить ключ/ }).click()
  await expect(page.locator('main')).toContainText('Ключ удалён')
  await page.goto('/ru/account/data')
  await page.locator('[name=confirm]').check()
  await page.getByRole('button', { name: 'Стереть навсегда' }).click()
  await expect(page.locator('h1')).toHaveText('Учётная запись стёрта')
})

test('a session elsewhere is seen and ended', async ({ page, browser, baseURL }) => {
  await signUp(page, browser, baseURL!, 'elsewhere@example.org')
  const other = await browser.newPage({ baseURL })
  await other.goto('/ru/sign-in')
  await other.locator('[name=email]').first().fill('elsewhere@example.org')
  await other.locator('[name=password]').first().fill(PASSWORD)
  await other.locator('main form button').first().click()
  await other.waitForURL(/\/account/)
  await page.goto('/ru/account/sessions')
  await page.getByRole('button', { name: /Завершить сеанс/ }).click()
  await expect(page.locator('main')).toContainText('Сеанс завершён')
  await other.goto('/ru/account')
  await expect(other).toHaveURL(/sign-in/)
  await other.close()
})
