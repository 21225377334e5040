import { axeViolations, expect, signIn, test } from './fixtures/test.ts'

const DESK = '/ru/desk/conferences/green-corridor-2027'
const ORGANISER = 'organiser@example.org'
const upload = (name: string, text: string) => ({ name, mimeType: '', buffer: Buffer.from(text) })
const event = (title: string) =>
  `<event id="901"><title>${title}</title><type>talk</type><date>2027-04-14T20:00:00+03:00</date><start>20:00</start><duration>00:30</duration><language>ru</language></event>`
const file = (events: string) =>
  `<schedule>\n<version>1</version>\n<conference><title>Вечер</title></conference>\n<day date="2027-04-14" index="1">\n<room name="Терраса">\n${events}\n</room>\n</day>\n</schedule>`

test.use({ allowedFailures: [/exchange|webhooks|conference-import/] })

test.describe('a schedule file', () => {
  test('that is broken says where; a good one is shown, then in the draft', async ({ page }) => {
    await signIn(page, ORGANISER)
    await page.goto(`${DESK}/exchange`)
    expect(await axeViolations(page)).toEqual([])
    const form = page.locator('form:has(input[type=file])')
    await form
      .locator('input[type=file]')
      .setInputFiles(upload('schedule.xml', file('<event>\n</evnt>')))
    await form.locator('button').click()
    await expect(page.getByRole('alert')).toContainText('Строка 7')
    await form
      .locator('input[type=file]')
      .setInputFiles(upload('schedule.xml', file(event('Проба пера'))))
    await form.locator('button').click()
    await page.waitForURL(/exchange\/imports\//)
    expect(await axeViolations(page)).toEqual([])
    await expect(page.getByText('Терраса', { exact: true }).first()).toBeVisible()
    await page.getByRole('button', { name: 'Записать в черновик: 1 событие' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('загружена в черновик')
  })
})

test('a key is shown once', async ({ page }) => {
  await signIn(page, ORGANISER)
  await page.goto(`${DESK}/exchange`)
  await page.locator('input[name=name]').fill('Проверка')
  await page.getByRole('button', { name: 'Выпустить ключ' }).click()
  const key = page.locator('textarea[readonly]').first()
  await expect(key).toHaveValue(/^corridor_[\w-]{43}$/)
  expect(await axeViolations(page)).toEqual([])
  await page.goto(`${DESK}/exchange`)
  await expect(page.locator('textarea[readonly]')).toHaveCount(0)
  await page.getByRole('button', { name: 'Отозвать ключ «Проверка»' }).first().click()
  await expect(page.getByText('Ключ отозван')).toBeVisible()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, allowedFailures: [/\/assets\/|webhooks/] })
  test('an address to be told is refused inside a network, taken outside, removed', async ({
    page,
  }) => {
    await signIn(page, ORGANISER)
    await page.goto(`${DESK}/webhooks`)
    const add = page.locator('#add form')
    await add.locator('input[name=url]').fill('https://192.168.0.1/hook')
    await add.locator('button').click()
    await expect(page.locator('#add')).toContainText('открытый интернет')
    await expect(add.locator('input[name=url]')).toHaveValue('https://192.168.0.1/hook')
    await add.locator('input[name=url]').fill('https://hooks.example.org/corridor')
    await add.locator('button').click()
    await page.waitForURL(/done=added/)
    await expect(page.locator('#addresses')).toContainText('https://hooks.example.org/corridor')
    await page.locator('#addresses summary').first().click()
    await page.getByRole('button', { name: 'Убрать адрес' }).first().click()
    await page.waitForURL(/done=removed/)
  })
})

test('a whole conference is taken away and looked through before it comes again', async ({
  page,
}) => {
  await signIn(page, ORGANISER)
  const answer = await page.request.get(`${DESK}/exchange/conference.zip`)
  expect(answer.headers()['content-disposition']).toContain('green-corridor-2027.corridor.zip')
  await page.goto('/ru/desk/conference-import')
  expect(await axeViolations(page)).toEqual([])
  const send = async (buffer: Buffer) => {
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'conference.zip', mimeType: 'application/zip', buffer })
    await page.getByRole('button', { name: 'Посмотреть, что в нём' }).click()
  }
  const archive = await answer.body()
  await send(archive.subarray(0, 2_000))
  await expect(page.getByRole('alert')).toContainText('не архив ZIP или он оборван')
  await send(archive)
  await page.waitForURL(/conference-import\/.+/)
  expect(await axeViolations(page)).toEqual([])
  await expect(page.getByText('участников в архиве нет')).toBeVisible()
  await page.getByRole('button', { name: 'Убрать файл' }).click()
  await page.waitForURL(/done=discarded/)
})
