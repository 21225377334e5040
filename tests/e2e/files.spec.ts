import { axeViolations, expect, signIn, test } from './fixtures/test.ts'

const CLUSTER = 'sankt-peterburgskiy-klaster-chistykh-tekhnologiy-dlya-gorodskoy-sredy'
const evidence = `/ru/clusters/${CLUSTER}/edit/evidence`
const imports = `/ru/clusters/${CLUSTER}/participants/import`
const REPRESENTATIVE = 'cluster@example.org'

const upload = (name: string, text: string, mimeType = '') => ({
  name,
  mimeType,
  buffer: Buffer.from(text),
})
const list = (...lines: string[]) => upload('Список.csv', lines.join('\r\n'), 'text/csv')

test.use({ allowedFailures: [/edit\/evidence|participants\/import/] })

test.describe('evidence of documents', () => {
  test('is added, downloaded only by who may, and removed', async ({ page, browser }) => {
    await signIn(page, REPRESENTATIVE)
    await page.goto(evidence)
    expect(await axeViolations(page)).toEqual([])
    const section = page.locator('section[id^="document-"]').first()
    await section.locator('summary').click()
    await section.locator('input[type=file]').setInputFiles(upload('Скан.png', '%PDF-1.7'))
    await section.getByRole('button', { name: 'Загрузить' }).click()
    await expect(section.getByText('не соответствует его названию')).toBeVisible()

    await section
      .locator('input[type=file]')
      .setInputFiles([
        upload('Протокол.pdf', '%PDF-1.7 один'),
        upload('Приложение.pdf', '%PDF-1.7 два'),
      ])
    await section.getByRole('button', { name: 'Загрузить' }).click()
    await expect(section.getByRole('status')).toContainText('Файлы загружены')
    expect(await axeViolations(page)).toEqual([])
    const link = section.getByRole('link', { name: 'Протокол.pdf' })
    const href = (await link.getAttribute('href'))!
    const file = await page.request.get(href)
    expect(await file.text()).toBe('%PDF-1.7 один')
    expect(file.headers()).toMatchObject({
      'content-type': 'application/pdf',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'content-disposition': expect.stringMatching(/^attachment; .*UTF-8''%D0%9F/),
    })
    const again = await page.request.get(href, {
      headers: { 'If-None-Match': file.headers().etag! },
    })
    expect(again.status()).toBe(304)

    const stranger = await browser.newContext()
    expect((await stranger.request.get(href)).url()).toContain('/sign-in?back=')
    await stranger.close()

    for (let left = 2; left > 0; left--) {
      await section
        .getByRole('button', { name: /Удалить файл/ })
        .first()
        .click()
      await expect(section.getByRole('button', { name: /Удалить файл/ })).toHaveCount(left - 1)
    }
    expect((await page.request.get(href)).status()).toBe(404)
  })
})

test.describe('participants from a table', () => {
  test('are looked through, then written once', async ({ page }) => {
    await signIn(page, REPRESENTATIVE)
    await page.goto(imports)
    expect(await axeViolations(page)).toEqual([])
    await page
      .locator('input[type=file]')
      .setInputFiles(list('Название;ИНН;Тип организации', 'ООО «Проба пера»;123;Замок'))
    await page.getByRole('button', { name: 'Проверить таблицу' }).click()
    await expect(page.getByText('Нет такого типа: «Замок»')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Записать' })).toHaveCount(0)
    expect(await axeViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'Отказаться' }).click()
    await expect(page.getByText('Загрузка отменена')).toBeVisible()

    await page
      .locator('input[type=file]')
      .setInputFiles(
        list('Название;ИНН;Тип организации', 'ООО «Проба пера»;7707083893;Малое предприятие'),
      )
    await page.getByRole('button', { name: 'Проверить таблицу' }).click()
    await page.getByRole('button', { name: 'Записать' }).click()
    await expect(page.locator('h1')).toHaveText('Таблица записана')
    expect(await axeViolations(page)).toEqual([])
    await page.goto(`/ru/clusters/${CLUSTER}`)
    await expect(page.getByText('ООО «Проба пера»')).toBeVisible()
    const table = await page.request.get(`/ru/clusters/${CLUSTER}/participants/table.csv`)
    expect(await table.text()).toContain('ООО «Проба пера»,')
  })

  test('are refused beside the field, also without JavaScript', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL })
    const page = await context.newPage()
    await signIn(page, REPRESENTATIVE)
    await page.goto(imports)
    for (const [file, words] of [
      [upload('Список.xlsx', 'PK\u0003\u0004 не архив'), 'такого вида здесь не принимаются'],
      [list('ИНН;Страна', '1;2'), 'нет столбца с названием'],
      [upload('Список.csv', `Название\r\n${'я'.repeat(6 * 1024 * 1024)}`), 'Файл слишком большой'],
    ] as const) {
      await page.locator('input[type=file]').setInputFiles(file)
      await page.getByRole('button', { name: 'Проверить таблицу' }).click()
      await expect(page.locator('main [aria-invalid=true]')).toBeVisible()
      await expect(page.locator('main')).toContainText(new RegExp(words.replaceAll(' ', '\\s')))
    }
    await context.close()
  })

  test('of a foreign cluster cannot be reached', async ({ page }) => {
    await signIn(page, REPRESENTATIVE)
    const other = imports.replace(CLUSTER, 'biofarmatsevticheskiy-klaster-belgorodskoy-oblasti')
    expect((await page.goto(other))?.status()).toBe(403)
    expect((await page.goto(`${imports}/nothing`))?.status()).toBe(404)
  })
})
