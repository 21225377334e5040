import type { Page } from '@playwright/test'
import { axeViolations, expect, test } from './fixtures/test.ts'

const HOME = '/ru/conferences/green-corridor-2027'
const PROGRAMME = `${HOME}/programme`
/** Noon by the venue's clock on the second day: four halls at work, one session cancelled. */
const DURING = '2027-04-15T09:00:00.000Z'

const cards = (page: Page) => page.locator('.timetable .session-card')
/** Left edges of the cards of one moment: one below the other, or side by side. */
const columnsAt = (page: Page, time: string) =>
  page
    .locator(`.timetable-group[aria-label="${time}"] .session-card`)
    .evaluateAll(
      (list) => new Set(list.map((one) => Math.round(one.getBoundingClientRect().x))).size,
    )

test('a day is a grid of halls on a wide screen and a list on a telephone', async ({ page }) => {
  await page.goto(`${PROGRAMME}?day=2027-04-15`)
  expect(await columnsAt(page, '11:30')).toBe(5)
  await expect(page.locator('.timetable-hall')).toHaveCount(5)
  await expect(page.locator('.timetable-hall').first()).toBeVisible()
  const wide = await cards(page).count()
  await page.setViewportSize({ width: 390, height: 844 })
  expect(await columnsAt(page, '11:30')).toBe(1)
  await expect(page.locator('.timetable-hall').first()).toBeHidden()
  expect(await cards(page).count()).toBe(wide)
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(await overflow()).toBeLessThanOrEqual(0)
  // Whatever stands under no hall's name says its hall itself.
  await expect(cards(page).first()).toContainText('Зал')
})

test('cards of one hall never lie over one another', async ({ page }) => {
  for (const day of ['2027-04-14', '2027-04-15']) {
    await page.goto(`${PROGRAMME}?day=${day}`)
    const overlaps = await cards(page).evaluateAll((list) => {
      const boxes = list.map((one) => one.getBoundingClientRect())
      return boxes.flatMap((a, i) =>
        boxes
          .slice(i + 1)
          .filter(
            (b) =>
              Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
              Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1,
          ),
      ).length
    })
    expect(overlaps, day).toBe(0)
  }
})

test('is narrowed as one chooses, and says on which days there is more', async ({ page }) => {
  await page.goto(PROGRAMME)
  await page.getByText('Отбор и время').click()
  await page.getByLabel('Вид', { exact: true }).selectOption('master_class')
  await expect(page).toHaveURL(/kind=master_class/)
  await expect(page.getByText(/^Отобрано/)).toBeVisible()
  for (const mark of await cards(page).locator('.session-marks').allInnerTexts())
    expect(mark).toContain('Мастер-класс')
  await page.getByLabel('Зал', { exact: true }).selectOption('bolshoy')
  await expect(page.getByText('В этот день ничего не нашлось')).toBeVisible()
  await page.getByRole('link', { name: 'Сбросить отбор' }).first().click()
  await expect(page).toHaveURL(PROGRAMME)
  await page.getByRole('searchbox', { name: 'Поиск по программе' }).fill('отчётн')
  await page.getByRole('button', { name: 'Найти' }).last().click()
  await expect(page).toHaveURL(/q=/)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, allowedFailures: [/\/assets\/[^/]+\.js$/] })

  test('day, filters and zone are links and a form', async ({ page }) => {
    await page.goto(PROGRAMME)
    await page.getByRole('link', { name: /^чт, 15 апр/ }).click()
    await expect(page.locator('h1')).toContainText('Четверг, 15 апреля')
    await page.getByText('Отбор и время').click()
    await page.getByLabel('Время', { exact: true }).selectOption('Asia/Novosibirsk')
    await page.getByRole('button', { name: 'Показать', exact: true }).click()
    await expect(page).toHaveURL(/day=2027-04-15.*zone=Asia%2FNovosibirsk/)
    await expect(page.getByText(/Показано время: Новосибирск, UTC\+7/)).toBeVisible()
    await expect(page.locator('.timetable-time').first()).toHaveText('13:30')
    await cards(page).first().getByRole('link').click()
    await expect(page.locator('h1')).toBeVisible()
    await expect(page.getByText('Четверг, 15 апреля, 09:30–11:00').first()).toBeVisible()
  })
})

test('shows where in the day one is, and leads there', async ({ page }) => {
  await page.clock.setFixedTime(DURING)
  await page.goto(`${PROGRAMME}?day=2027-04-15`)
  await expect(page.locator('.session-card.is-now')).toHaveCount(4)
  const line = page.locator('.now-line')
  await expect(line).toBeVisible()
  const [at, from, next] = await Promise.all(
    [
      line,
      page.locator('[data-at="2027-04-15T08:30:00.000Z"]'),
      page.locator('[data-at="2027-04-15T10:00:00.000Z"]'),
    ].map(async (one) => (await one.boundingBox())!.y),
  )
  expect((at! - from!) / (next! - from!)).toBeCloseTo(1 / 3, 1)
  await page.getByRole('link', { name: 'К тому, что идёт сейчас' }).click()
  await expect(page.locator('#now')).toBeInViewport()

  await page.clock.setFixedTime('2027-04-15T20:00:00Z')
  await page.goto(`${PROGRAMME}?day=2027-04-15`)
  await expect(page.locator('.session-card.is-now')).toHaveCount(0)
  await expect(line).toBeHidden()
  await expect(page.getByRole('link', { name: 'К тому, что идёт сейчас' })).toBeHidden()
})

test('an open page is told of a new release, and asks no more than once a minute', async ({
  page,
}) => {
  let asked = 0
  let line = '2 0'
  await page.route('**/signal.txt', (route) => {
    asked++
    return route.fulfill({ contentType: 'text/plain', body: `${line}\n` })
  })
  await page.clock.install()
  await page.goto(PROGRAMME)
  await expect(page.locator('.scripts-only').first()).toBeVisible()
  // A clock that only the test moves: a loaded machine would otherwise add seconds of its own.
  await page.clock.pauseAt(Date.now() + 10_000)
  await page.clock.runFor(30_000)
  expect(asked).toBe(0)
  await page.clock.runFor(40_000)
  await expect.poll(() => asked).toBe(1)
  await expect(page.getByText('Опубликована новая версия')).toHaveCount(0)
  line = '3 0'
  await page.clock.runFor(121_000)
  await expect(page.getByText('Опубликована новая версия программы: 3.')).toBeVisible()
})

test('an earlier release says that it is one', async ({ page }) => {
  await page.goto(`${HOME}/changes`)
  await page.getByRole('link', { name: 'Программа этой версии' }).click()
  await expect(page.getByText('Это прежняя программа, версия 1.')).toBeVisible()
  await page.getByRole('link', { name: 'Показать действующую' }).click()
  await expect(page).toHaveURL(PROGRAMME)
})

test('a moved session says where it was, a cancelled one that it is; both to search engines too', async ({
  page,
}) => {
  await page.goto(`${HOME}/changes`)
  const moved = page.locator('section', { has: page.locator('h3', { hasText: 'Перенесено' }) })
  await moved.getByRole('link').click()
  await expect(page.getByText(/^Было: /)).toBeVisible()
  const linked = async () =>
    JSON.parse((await page.locator('script[type="application/ld+json"]').textContent())!) as {
      eventStatus: string
      previousStartDate?: string[]
    }
  expect(await linked()).toMatchObject({ eventStatus: 'https://schema.org/EventRescheduled' })
  expect((await linked()).previousStartDate?.[0]).toMatch(/^2027-04-15T\d\d:\d\d:00\+03:00$/)
  expect(await axeViolations(page)).toEqual([])
  await page.goto(`${HOME}/changes`)
  await page
    .locator('section', { has: page.locator('h3', { hasText: 'Отменено' }) })
    .getByRole('link')
    .click()
  await expect(page.getByText('Событие отменено')).toBeVisible()
  expect(await linked()).toMatchObject({ eventStatus: 'https://schema.org/EventCancelled' })
})

test('speakers are found by name, and lead to what they do', async ({ page }) => {
  await page.goto(`${HOME}/speakers`)
  await expect(page.locator('h1')).toHaveText(/80.спикеров/)
  const first = page.locator('main ul a').first()
  const name = await first.innerText()
  await page.getByRole('searchbox', { name: 'Поиск спикера' }).fill(name)
  await page.getByRole('button', { name: 'Найти' }).last().click()
  await expect(page).toHaveURL(/q=/)
  await page.getByRole('link', { name, exact: true }).click()
  await expect(page.locator('h1')).toHaveText(name)
  expect(await axeViolations(page)).toEqual([])
  await page.locator('#sessions a').first().click()
  await expect(page.locator('#people')).toContainText(name)
})

test.describe('without a connection', () => {
  test.use({ allowedFailures: [/signal\.txt$/] })

  test('a screen says what is on, counts down and keeps what it knows without a connection', async ({
    page,
  }) => {
    await page.clock.install({ time: new Date('2027-04-14T12:58:30Z') })
    await page.goto(`${HOME}/screen?hall=neva`)
    await expect(page.locator('body > header')).toHaveCount(0)
    await expect(page.locator('.screen-clock')).toHaveText('15:58')
    await expect(page.locator('.screen-left')).toContainText('осталось 1 мин')
    await page.clock.runFor(60_000)
    await expect(page.locator('.screen-left')).toContainText(/осталось \d\d\sсекунд/)
    await page.clock.runFor(35_000)
    await expect(page.locator('.screen-now')).toContainText('Кофе')
    await expect(page.locator('.hall-screen')).toHaveClass(/is-idle/)
    await page.route('**/signal.txt', (route) => route.abort('internetdisconnected'))
    await page.clock.runFor(21_000)
    await expect(page.getByText(/^Нет связи/)).toBeVisible()
    await expect(page.locator('.screen-now')).toContainText('Кофе')
  })
})

test.describe('bad addresses', () => {
  test.use({ allowedFailures: [/conferences/] })
  for (const [path, status] of [
    ['?day=2027-02-30', 400],
    ['?day=2030-01-01', 400],
    ['?kind=party', 400],
    ['?zone=Europe/Atlantis', 400],
    ['?release=99', 404],
    ['?release=-1', 400],
  ] as const)
    test(`a programme of ${path} answers ${status}`, async ({ page }) => {
      expect((await page.goto(PROGRAMME + path))?.status()).toBe(status)
      await expect(page.locator('h1')).toBeVisible()
    })

  test('a hall nobody has is no screen', async ({ page }) => {
    expect((await page.goto(`${HOME}/screen?hall=none`))?.status()).toBe(404)
    await expect(page.locator('body > header')).toBeVisible()
  })
})
