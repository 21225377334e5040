import { expect, test } from './fixtures/test.ts'

const DEEP = 'sankt-peterburgskiy-klaster-chistykh-tekhnologiy-dlya-gorodskoy-sredy'
const DEMO = 'zarechenskiy-klaster-integratsii-tekhnologiy'
const OTHER = 'biotekhnologicheskiy-klaster-kirovskaya-oblast'

test('the deep profile shows what its document names', async ({ page }) => {
  await page.goto(`/ru/clusters/${DEEP}`)
  const main = page.locator('main')
  await expect(main.getByRole('heading', { level: 1 })).toContainText('чистых')
  await expect(main.locator('p[lang=en]').first()).toContainText('Clean Technologies')
  await expect(main.locator('#participants')).toContainText('51 участник')
  await expect(main.locator('#governance')).toContainText('Городское объединение домовладельцев')
  await expect(main.locator('#governance svg[role=img]')).toHaveAttribute('aria-label', /Норвегия/)
  await expect(main.locator('#associations')).toContainText('GCCA')
  await expect(main.locator('#timeline')).toContainText('независимо')
  await expect(main.locator('#monitoring')).toContainText('2021')
  await expect(main.locator('#unknown')).toContainText('совместные проекты')
  // Nothing of these parts was made up, so nothing says so.
  for (const part of ['#identity', '#governance', '#associations', '#timeline', '#monitoring'])
    await expect(main.locator(part)).not.toContainText('Демо')
})

test('made-up sections say so, real facts do not', async ({ page }) => {
  await page.goto(`/en/clusters/${DEMO}`)
  await expect(page.locator('#participants h2')).toContainText('Demo')
  await expect(page.locator('#identity h2')).not.toContainText('Demo')
})

test('regions lead to the filtered list', async ({ page }) => {
  await page.goto(`/ru/clusters/${DEEP}`)
  await page
    .locator('#identity')
    .getByRole('link', { name: 'Санкт-Петербург', exact: true })
    .click()
  await expect(page).toHaveURL(/\/ru\/clusters\?region=RU-SPE$/)
})

test('the linked data and the canonical address name the cluster', async ({ page }) => {
  await page.goto(`/en/clusters/${DEEP}`)
  const canonical = await page.locator('link[rel=canonical]').getAttribute('href')
  expect(canonical).toMatch(new RegExp(`/en/clusters/${DEEP}$`))
  const text = await page.locator('script[type="application/ld+json"]').textContent()
  expect(JSON.parse(text!)).toMatchObject({ '@type': 'Organization', url: canonical })
})

test('the profile prints as a sheet of two pages', async ({ page }) => {
  await page.goto(`/ru/clusters/${DEEP}`)
  const pdf = await page.pdf({ format: 'A4' })
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(2)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, allowedFailures: [/\/assets\/[^/]+\.js$/] })

  test('a comparison is built from a profile by search and links', async ({ page }) => {
    await page.goto(`/ru/clusters/${DEEP}`)
    await page.getByRole('link', { name: 'Сравнить с другими' }).click()
    await expect(page.getByText('Выбран один кластер')).toBeVisible()
    const add = page.locator('#add')
    await add.locator('input[name=q]').fill('биотехнологии')
    await add.getByRole('button', { name: 'Найти' }).click()
    await expect(page).toHaveURL(new RegExp(`ids=${DEEP}&q=`))
    await add
      .getByRole('link', { name: /Добавить в сравнение/ })
      .first()
      .click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('2 кластера рядом')
    await expect(page.locator('table thead th[scope=col]')).toHaveCount(3)

    await page.getByRole('link', { name: 'Только различия' }).click()
    await expect(page).toHaveURL(/only=differences/)
    const rows = page.locator('tbody tr:has(th[scope=row])')
    expect(await rows.count()).toBeGreaterThan(3)
    expect(await rows.filter({ hasText: 'различаются' }).count()).toBe(await rows.count())

    await page
      .getByRole('link', { name: /Убрать из сравнения/ })
      .first()
      .click()
    await expect(page.getByText('Выбран один кластер')).toBeVisible()
  })
})

test('a comparison takes repeated ids, says what is unknown and what did not fit', async ({
  page,
}) => {
  await page.goto(`/en/clusters/compare?ids=${DEEP}&ids=${DEMO}&ids=nonsuch`)
  await expect(page.getByText('no cluster with the address: nonsuch')).toBeVisible()
  await expect(page.locator('table thead th[scope=col]')).toHaveCount(3)
  await page.goto(`/en/clusters/compare?ids=${DEEP},${DEMO},${OTHER},a,b,c`)
  await expect(page.getByText('2 more did not fit')).toBeVisible()
})

test('the first column of a comparison stays in sight on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`/ru/clusters/compare?ids=${DEEP},${DEMO},${OTHER}`)
  const head = page.locator('tbody th[scope=row]').first()
  const before = (await head.boundingBox())!.x
  await page.locator('table').evaluate((table) => table.parentElement!.scrollBy(300, 0))
  expect(await page.locator('table').evaluate((table) => table.parentElement!.scrollLeft)).toBe(300)
  expect(Math.abs((await head.boundingBox())!.x - before)).toBeLessThanOrEqual(16)
})

test('a category leads to its clusters', async ({ page }) => {
  await page.goto('/ru/categories')
  const step = page.locator('li#territorial')
  await expect(step).toContainText('Есть управляющая компания')
  await step.getByRole('link', { name: /кластеров в каталоге/ }).click()
  await expect(page).toHaveURL(/\?category=territorial$/)
})

test('only the published year is told as fact', async ({ page }) => {
  await page.goto('/ru/monitoring/2021')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('26 субъектов')
  await expect(page.locator('#subjects li')).toHaveCount(26)
  await page.locator('#years').getByRole('link', { name: /2018/ }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('не установлены')
  await expect(page.locator('#known')).toContainText('24 субъекта из 39 объектов')
})

test.describe('what is not there', () => {
  test.use({ allowedFailures: [/^/] })
  for (const path of [
    '/ru/clusters/nonsuch',
    '/en/monitoring/1999',
    '/ru/monitoring/next',
    '/ru/monitoring/02021',
  ])
    test(`${path} is not found`, async ({ page }) => {
      const answer = await page.goto(path)
      expect(answer?.status()).toBe(404)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    })
})
