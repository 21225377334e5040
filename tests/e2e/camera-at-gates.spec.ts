import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, signIn, test } from './fixtures/test.ts'
import { filmOf } from './fixtures/film.ts'

const CONFERENCE = 'green-corridor-2027'
const GATES = `/ru/desk/conferences/${CONFERENCE}/gates`

test('a camera reads the ticket an attendee shows', async ({ page, playwright, browser }, {
  project,
}) => {
  test.setTimeout(120_000)
  await signIn(page, 'attendee@example.org')
  await page.goto(`/ru/conferences/${CONFERENCE}/ticket`)
  const qr = page.locator('main figure svg')
  const size = Number((await qr.getAttribute('viewBox'))!.split(' ')[2])
  const path = (await qr.locator('path').getAttribute('d'))!
  const code = await page.locator('main figcaption .tracking-widest').innerText()

  const organiser = await browser.newContext({ baseURL: new URL(page.url()).origin })
  const desk = await organiser.newPage()
  await signIn(desk, 'organiser@example.org')
  await desk.goto(GATES)
  const section = desk
    .locator('section', { has: desk.getByRole('heading', { name: 'Главный вход' }) })
    .last()
  const form = section.locator('details', { hasText: 'Ссылка для устройства' })
  if ((await form.getAttribute('open')) === null) await form.locator('summary').click()
  await form.getByLabel('Как назвать устройство').fill('Планшет')
  await form.getByRole('button').click()
  const link = await desk.locator('textarea[readonly]').inputValue()

  const home = mkdtempSync(join(tmpdir(), 'corridor-camera-'))
  const film = join(home, 'ticket.y4m')
  writeFileSync(film, filmOf({ size, path }))
  const { executablePath, args = [], chromiumSandbox } = project.use.launchOptions!
  const seeing = await playwright.chromium.launch({
    executablePath,
    chromiumSandbox,
    args: [
      ...args,
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      `--use-file-for-fake-video-capture=${film}`,
    ],
  })
  try {
    const gate = await seeing.newPage({ viewport: { width: 390, height: 844 }, locale: 'ru-RU' })
    const problems: string[] = []
    gate.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
    gate.on('pageerror', ({ message }) => problems.push(message))
    await gate.goto(link)
    await gate.getByRole('button', { name: 'Начать работу' }).click()
    await expect(gate.locator('[data-mode=online]')).toBeVisible({ timeout: 20_000 })
    await gate.getByRole('button', { name: 'Включить камеру' }).click()
    const result = gate.locator('[data-result]')
    // Which of them depends on the day; all say that the signature is right and whose the ticket is.
    await expect(result).toHaveAttribute('data-result', /^(admitted|not_yet|over)$/, {
      timeout: 30_000,
    })
    await expect(result).toContainText(code)
    await gate.getByRole('button', { name: 'Выключить камеру' }).click()
    await expect(gate.locator('video')).toHaveCount(0)
    expect(problems).toEqual([])
  } finally {
    await seeing.close()
    await organiser.close()
    rmSync(home, { recursive: true, force: true })
  }
})
