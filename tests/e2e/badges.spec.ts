import { expect, test } from './fixtures/test.ts'

const DEEP = 'sankt-peterburgskiy-klaster-chistykh-tekhnologiy-dlya-gorodskoy-sredy'
const PLAIN = 'biofarmatsevticheskiy-klaster-belgorodskoy-oblasti'
const picture = (search = '') => `/clusters/${DEEP}/badge.svg${search}`

test('the picture is small, kept, and says the category in both languages', async ({ request }) => {
  const ru = await request.get(picture())
  expect(ru.status()).toBe(200)
  expect(ru.headers()['content-type']).toBe('image/svg+xml; charset=utf-8')
  expect(ru.headers()['cache-control']).toBe('public, max-age=300')
  expect(ru.headers()['cross-origin-resource-policy']).toBe('cross-origin')
  expect(ru.headers()['access-control-allow-origin']).toBe('*')
  const text = await ru.text()
  expect(text).toMatch(/<title>[^<]*Территориальный кластер, курируется ЦКР<\/title>/)
  expect(Buffer.byteLength(text)).toBeLessThan(10_000)
  expect(await (await request.get(picture('?lang=en'))).text()).toContain('Territorial cluster')
  const again = await request.get(picture(), {
    headers: { 'If-None-Match': ru.headers().etag! },
  })
  expect(again.status()).toBe(304)
  expect(await again.body()).toHaveLength(0)
})

test('a cluster without a category has a grey picture, an unknown one too', async ({ request }) => {
  const grey = await request.get(`/clusters/${PLAIN}/badge.svg`)
  expect(grey.status()).toBe(200)
  expect(await grey.text()).toContain('Категории нет')
  const unknown = await request.get('/clusters/nonsuch/badge.svg?lang=en')
  expect(unknown.status()).toBe(404)
  expect(unknown.headers()['content-type']).toContain('image/svg+xml')
  expect(await unknown.text()).toContain('No category')
  for (const file of ['credential.json', 'credential.jwt', 'signed-badge.svg']) {
    const none = await request.get(`/clusters/${PLAIN}/${file}`)
    expect([none.status(), ((await none.json()) as { code: string }).code]).toEqual([
      404,
      'badge.none',
    ])
  }
  expect((await request.post(picture())).status()).toBeGreaterThanOrEqual(400)
})

test('every picture is drawn by the browser, also on another site', async ({ page, baseURL }) => {
  const styles = ['flat', 'dark', 'large', 'large-dark', 'emblem', 'emblem-dark']
  await page.setContent(
    styles
      .map((style) => `<img alt="${style}" src="${baseURL}${picture(`?style=${style}`)}">`)
      .join(''),
  )
  for (const style of styles) {
    const image = page.getByRole('img', { name: style, exact: true })
    await expect
      .poll(() => image.evaluate((one: HTMLImageElement) => one.naturalWidth))
      .toBeGreaterThan(19)
  }
})

test('the documents about a badge lead to one another', async ({ request, baseURL }) => {
  type Json = Record<string, never>
  const get = async (address: string) => {
    const answer = await request.get(address)
    expect(answer.status(), address).toBe(200)
    return (await answer.json()) as Json
  }
  const credential = (await get(`/clusters/${DEEP}/credential.json`)) as unknown as {
    id: string
    issuer: { id: string }
    credentialSubject: { id: string; achievement: { id: string; image: { id: string } } }
    credentialStatus: { statusListCredential: string }
    proof: { jwt: string }[]
  }
  expect(await get(credential.id)).toEqual(credential)
  expect(await get(credential.issuer.id)).toMatchObject({ id: credential.issuer.id })
  const { achievement } = credential.credentialSubject
  expect(await get(achievement.id)).toMatchObject({ id: achievement.id })
  expect((await request.get(achievement.image.id)).headers()['content-type']).toContain('svg')
  expect(await get(credential.credentialSubject.id)).toMatchObject({ slug: DEEP })
  expect(await get(credential.credentialStatus.statusListCredential)).toMatchObject({
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
  })
  const [head] = credential.proof[0]!.jwt.split('.')
  const { kid } = JSON.parse(Buffer.from(head!, 'base64url').toString()) as { kid: string }
  const key = await get(kid)
  expect(await get('/.well-known/jwks.json')).toEqual({ keys: [key] })
  expect(kid).toMatch(new RegExp(`^${baseURL}/badges/keys/`))
  for (const missing of [
    '/badges/status/2',
    '/badges/status/0',
    '/badges/status/a',
    '/badges/keys/a',
    '/badges/achievements/golden',
    '/badges/credentials/a',
  ])
    expect((await request.get(missing)).status(), missing).toBe(404)
})

test('the code to paste follows the chosen form and language', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`/ru/clusters/${DEEP}`)
  await page.getByRole('link', { name: 'Значок для сайта' }).click()
  const code = page.getByRole('textbox', { name: 'HTML' })
  await expect(code).toHaveValue(/badge\.svg" alt="[^"]+" height="20"/)
  await page.getByRole('radio', { name: 'Карточка для тёмного фона' }).check()
  await expect(code).toHaveValue(/badge\.svg\?style=large-dark" alt="[^"]+" height="120"/)
  await page.getByRole('combobox', { name: 'Язык надписей' }).selectOption('en')
  await expect(code).toHaveValue(/\/en\/verify-badge\?cluster=.*style=large-dark&amp;lang=en/)
  await page.getByRole('button', { name: 'Скопировать: HTML' }).click()
  await expect(page.getByRole('button', { name: 'Скопировано' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code.inputValue())
  await page.getByRole('link', { name: 'Проверить сейчас' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Значок подлинный и действует')
})

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({
      javaScriptEnabled,
      allowedFailures: [/\/verify-badge|\/assets\/[^/]+\.js$/],
    })

    test('verification says why a credential holds or does not', async ({ page, request }) => {
      const jwt = await (await request.get(`/clusters/${DEEP}/credential.jwt?lang=en`)).text()
      const svg = await (await request.get(`/clusters/${DEEP}/signed-badge.svg`)).body()
      const title = page.getByRole('heading', { level: 1 })
      const box = page.getByRole('textbox', { name: 'Credential or its address' })
      const send = page.getByRole('button', { name: 'Verify', exact: true })

      await page.goto('/en/verify-badge')
      await send.click()
      await expect(page.locator('main')).toContainText('Fill in this field')
      await box.fill('https://127.0.0.1/secret')
      await send.click()
      await expect(page.locator('main')).toContainText('The portal does not call such addresses')
      await expect(box).toHaveValue('https://127.0.0.1/secret')

      await box.fill(jwt)
      await send.click()
      await expect(title).toHaveText('The badge is genuine and in force')
      await expect(page.locator('#checks')).toContainText('Issued by this portal')
      await expect(page.locator('#says')).toContainText('Territorial cluster')

      await box.fill(jwt.replace(/\.[^.]{8}/, '.AAAAAAAA'))
      await send.click()
      await expect(title).toHaveText('This badge cannot be trusted')

      await box.fill('')
      await page
        .getByLabel('Or a file with the badge')
        .setInputFiles({ name: 'badge.svg', mimeType: 'image/svg+xml', buffer: svg })
      await send.click()
      await expect(title).toHaveText('The badge is genuine and in force')
    })
  })

test('a badge never given is verified as never given', async ({ page }) => {
  await page.goto(`/ru/verify-badge?cluster=${PLAIN}`)
  await expect(page.locator('main')).toContainText('Удостоверений этому кластеру ещё не')
})
