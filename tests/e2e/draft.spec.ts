import { png } from '../fixtures/pictures.ts'
import { axeViolations, expect, signIn, test } from './fixtures/test.ts'

const desk = '/ru/desk/conferences/green-corridor-2027'

test('the pages of a draft hold for everybody', async ({ page }) => {
  test.slow()
  await signIn(page, 'organiser@example.org')
  for (const path of [
    '/ru/desk/conferences/new',
    `${desk}/settings`,
    `${desk}/halls`,
    `${desk}/tracks`,
    `${desk}/speakers`,
    `${desk}/speakers/new`,
    `${desk}/sessions`,
    `${desk}/sessions/new`,
    `${desk}/programme`,
    `${desk}/publish`,
  ]) {
    await page.goto(path)
    expect(await axeViolations(page), path).toEqual([])
  }
  await page.setViewportSize({ width: 390, height: 844 })
  for (const path of [`${desk}/programme`, `${desk}/settings`, `${desk}/sessions`]) {
    await page.goto(path)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width, path).toBeLessThanOrEqual(390)
  }
})

test('a session is moved with the keys, told aloud with its clashes, and put back', async ({
  page,
}) => {
  await signIn(page, 'organiser@example.org')
  await page.goto(`${desk}/programme`)
  const said = page.locator('p[role=status]')
  const title = 'Цифровой двойник цеха'
  const move = page.getByRole('button', { name: `Переместить: ${title}` })
  await move.focus()
  await page.keyboard.press('Enter')
  await expect(said).toContainText('сейчас 14:30')
  await page.keyboard.press('ArrowRight')
  await expect(said).toContainText('14:30, Зал «Онега»')
  await expect(said).toContainText('в\u00a0одно время')
  await expect(move).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(said).toHaveText('Осталось на\u00a0месте')
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowDown')
  await expect(said).toContainText('14:35')
  const saved = page.waitForResponse((response) => response.url().endsWith('/programme/place'))
  await page.keyboard.press('Enter')
  expect((await saved).status()).toBe(200)
  await page.reload()
  await expect(page.locator('.draft-card', { hasText: title })).toContainText('14:35–16:05')
  // What was done before the reload is undone by moving it again.
  await move.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowUp')
  await expect(said).toContainText('14:30')
  const back = page.waitForResponse((response) => response.url().endsWith('/programme/place'))
  await page.keyboard.press('Enter')
  expect((await back).status()).toBe(200)
  await expect(page.locator('.draft-card', { hasText: title })).toContainText('14:30–16:00')
})

test('a session is dragged to another hall, and the button puts it back', async ({ page }) => {
  await signIn(page, 'organiser@example.org')
  await page.goto(`${desk}/programme`)
  const title = 'Колледж, вуз, цех: кадры для кластера'
  const handle = page.getByRole('button', { name: `Переместить: ${title}` })
  await handle.scrollIntoViewIfNeeded()
  const from = (await handle.boundingBox())!
  const hall = page.locator('section', { has: page.getByRole('heading', { name: 'Зал «Онега»' }) })
  const column = (await hall.locator('[data-drop=column]').boundingBox())!
  const saved = page.waitForResponse((response) => response.url().endsWith('/programme/place'))
  await page.mouse.move(from.x + 5, from.y + 5)
  await page.mouse.down()
  await page.mouse.move(column.x + 40, from.y + 5, { steps: 6 })
  await page.mouse.up()
  expect((await saved).status()).toBe(200)
  await expect(hall.locator('.draft-card', { hasText: title })).toHaveCount(1)
  const back = page.waitForResponse((response) => response.url().endsWith('/programme/place'))
  await page.getByRole('button', { name: 'Вернуть обратно' }).click()
  await back
  await expect(hall.locator('.draft-card', { hasText: title })).toHaveCount(0)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, allowedFailures: [/\/assets\//] })
  test('a session is moved by a form and put back by a button', async ({ page }) => {
    await signIn(page, 'organiser@example.org')
    await page.goto(`${desk}/programme?day=2027-04-15`)
    const form = page.locator('#place form')
    await form
      .locator('select[name=session]')
      .selectOption({ label: 'Как рассказать о\u00a0кластере за\u00a0три минуты' })
    await form.locator('select[name=date]').selectOption('2027-04-15')
    await form.locator('input[name=time]').fill('15:45')
    await form.locator('select[name=hall]').selectOption({ label: 'Мастерская «Мойка»' })
    await form.locator('button').click()
    await page.waitForURL(/done=placed/)
    await expect(
      page.locator('.draft-grid .draft-card', { hasText: 'за\u00a0три минуты' }),
    ).toContainText('15:45–16:45')
    await page.getByRole('button', { name: 'Вернуть обратно' }).last().click()
    await expect(
      page.locator('.draft-loose .draft-card', { hasText: 'за\u00a0три минуты' }),
    ).toHaveCount(1)
  })
})

test.describe('a form that is wrong', () => {
  test.use({ allowedFailures: [/halls|sessions\/new/] })
  test('says what is wrong, keeps what was typed', async ({ page }) => {
    await signIn(page, 'organiser@example.org')
    await page.goto(`${desk}/sessions/new`)
    await page.locator('input[name=titleRu]').fill('Проба')
    await page.locator('input[name=minutes]').fill('много')
    await page.getByRole('button', { name: 'Сохранить' }).click()
    await expect(page.locator('input[name=minutes]')).toHaveAttribute('aria-invalid', 'true')
    await expect(page.locator('input[name=titleRu]')).toHaveValue('Проба')
    await expect(page.locator('input[name=minutes]')).toHaveValue('много')
  })
})

test('a conference is made from nothing to its first release', async ({ page }) => {
  await signIn(page, 'organiser@example.org')
  await page.goto('/ru/desk/conferences/new')
  const slug = `proba-${Date.now()}`
  for (const [name, value] of Object.entries({
    titleRu: 'Проба',
    titleEn: 'Trial',
    slug,
    cityRu: 'Казань',
    cityEn: 'Kazan',
    organiserRu: 'Центр',
    organiserEn: 'Centre',
    startsOn: '2028-06-01',
    endsOn: '2028-06-01',
  }))
    await page.locator(`main input[name=${name}]`).fill(value)
  await page.getByRole('button', { name: 'Создать черновик' }).click()
  await page.waitForURL(new RegExp(`${slug}/settings`))
  await page.goto(`/ru/desk/conferences/${slug}/halls`)
  await page.locator('input[name=nameRu]').fill('Зал')
  await page.locator('input[name=nameEn]').fill('Hall')
  await page.getByRole('button', { name: 'Добавить' }).click()
  await page.waitForURL(/done=saved/)
  await page.goto(`/ru/desk/conferences/${slug}/sessions/new`)
  await page.locator('input[name=titleRu]').fill('Открытие')
  await page.locator('input[name=titleEn]').fill('Opening')
  await page.locator('select[name=date]').selectOption('2028-06-01')
  await page.locator('input[name=time]').fill('10:00')
  await page.getByRole('button', { name: 'Сохранить' }).click()
  await page.waitForURL(/sessions\/[^/]+\?done=saved/)
  await page.goto(`/ru/desk/conferences/${slug}/publish`)
  await expect(page.locator('#changes')).toContainText('Открытие')
  await page.getByRole('button', { name: 'Опубликовать выпуск 1' }).click()
  await page.waitForURL(/done=published/)
  await expect(page.locator('#releases')).toContainText('1')
})

test('a speaker finds their own page', async ({ page }) => {
  await signIn(page, 'expert@example.org')
  await page.goto('/ru/account/speaking')
  await page.getByRole('link', { name: /Зелёный коридор/ }).click()
  await page.waitForURL(/account\/speaking\/.+/)
  await expect(page.locator('#sessions')).toContainText('Кластеры как способ')
  expect(await axeViolations(page)).toEqual([])
})

const picture = {
  name: 'face.png',
  mimeType: 'image/png',
  buffer: png({ width: 900, height: 1200 }),
}
/** What a photograph is loaded as: its width in pixels. */
const widthOf = (image: HTMLImageElement) =>
  image.decode().then(() => [image.naturalWidth, image.naturalHeight])

test('a speaker gives their photograph: made small, shown at once, taken away', async ({
  page,
}) => {
  await signIn(page, 'expert@example.org')
  await page.goto('/ru/account/speaking')
  await page.getByRole('link', { name: /Зелёный коридор/ }).click()
  const photo = page.locator('#photo')
  await photo.locator('input[type=file]').setInputFiles(picture)
  await expect(photo.locator('figure')).toBeVisible()
  await photo.getByRole('button', { name: 'Сохранить фотографию' }).click()
  await page.waitForURL(/done=saved/)
  expect(await photo.locator('img').evaluate(widthOf)).toEqual([480, 480])
  expect(await axeViolations(page)).toEqual([])
  await page.goto(
    '/ru/conferences/green-corridor-2027/speakers?q=' + encodeURIComponent('Марина Орлова'),
  )
  await page.locator('main ul a').first().click()
  const large = page.getByRole('img', { name: /^Фотография: / })
  expect(await large.evaluate(widthOf)).toEqual([480, 480])
  await page.locator('#sessions a').first().click()
  await expect(page.locator('#people img')).toHaveCount(1)
  await page.goto('/ru/account/speaking')
  await page.getByRole('link', { name: /Зелёный коридор/ }).click()
  await photo.getByRole('button', { name: 'Убрать фотографию' }).click()
  await page.waitForURL(/done=removed/)
  await expect(photo.locator('img')).toHaveCount(0)
})

test.describe('a photograph without scripts', () => {
  test.use({ javaScriptEnabled: false, allowedFailures: [/\/assets\/|speakers/] })
  test('is sent as it is; one that is too small is refused at its field', async ({ page }) => {
    await signIn(page, 'organiser@example.org')
    await page.goto(`${desk}/speakers`)
    await page.locator('main table a').first().click()
    const photo = page.locator('#photo')
    const small = { ...picture, buffer: png({ width: 90, height: 90 }) }
    await photo.locator('input[type=file]').setInputFiles(small)
    await photo.getByRole('button', { name: 'Сохранить фотографию' }).click()
    await expect(photo.locator('input[type=file]')).toHaveAttribute('aria-invalid', 'true')
    await expect(photo).toContainText('слишком мелкий')
    await photo.locator('input[type=file]').setInputFiles(picture)
    await photo.getByRole('button', { name: 'Сохранить фотографию' }).click()
    await page.waitForURL(/done=saved/)
    await expect(photo.locator('img')).toBeVisible()
    await photo.getByRole('button', { name: 'Убрать фотографию' }).click()
    await page.waitForURL(/done=removed/)
  })
})
