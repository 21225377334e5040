import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser } from 'playwright'
import { openStore } from '#db/store.ts'
import { fetchRaw } from './http.ts'
import { compare, generator, median } from './load.ts'
import { BENCH_SLUG, congress, publishCongress } from './programme-data.ts'
import { atLeast, atMost, type Benchmark, type Result } from './report.ts'
import { demoDatabase, start } from './server.ts'

const SIZE = { sessions: 500, days: 3, halls: 8 }
const BROWSER = { 'accept-encoding': 'gzip, deflate, br' }
/** What was measured of pretalx's widget with 500 sessions: 160 kB of script, 10,255 nodes, interactive after 2.8 s. */
const WIDGET_SECONDS = 2.8
const ROUNDS = 5

/** A day of a programme of 500 sessions over three days: how fast, how heavy, how soon. */
export const programmePage: Benchmark = {
  name: 'programme-page',
  async run() {
    const database = demoDatabase()
    const body = congress(SIZE)
    const store = await openStore(database.env.DATABASE_URL!)
    await publishCongress(store, body)
    await store.close()
    const portal = await start(['build/node/index.js'], database.env)
    const path = `/ru/conferences/${BENCH_SLUG}/programme`
    const url = portal.url + path
    await fetchRaw(url, BROWSER)
    const page = await fetchRaw(url, BROWSER)
    if (page.status !== 200) throw new Error(`${path} answered ${page.status}`)
    const file = join(database.folder, 'page.br')
    writeFileSync(file, page.body)
    const { date: _, connection: __, 'keep-alive': ___, ...kept } = page.headers
    const bare = await start(['--import', 'tsx', 'bench/bare-server.ts'], {
      BARE_RESPONSE: JSON.stringify({ headers: kept, file }),
    })
    try {
      const outcome = await compare(
        { url, headers: BROWSER },
        { url: bare.url + path, headers: BROWSER },
      )
      return [
        atLeast(
          'Anonymous day of a programme ÷ bare node:http, requests a second',
          outcome.ratio,
          0.5,
          `${Math.round(outcome.subject)} ÷ ${Math.round(outcome.baseline)}, ${generator}`,
        ),
        atMost(
          'Day view by the wire, brotli',
          Math.round(page.body.length / 102.4) / 10,
          60,
          ' kB',
          `${SIZE.sessions} sessions over ${SIZE.days} days in ${SIZE.halls} halls`,
        ),
        ...(await inBrowser(url)),
      ]
    } finally {
      await Promise.all([portal.stop(), bare.stop()])
      database.remove()
    }
  },
}

async function inBrowser(url: string): Promise<Result[]> {
  const own = chromium.executablePath()
  const browser = await chromium.launch({
    executablePath: existsSync(own) ? own : '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  try {
    const seconds: number[] = []
    let nodes = 0
    for (let round = 0; round < ROUNDS; round++) {
      const seen = await visit(browser, url)
      seconds.push(seen.seconds)
      nodes = seen.nodes
    }
    const plain = await withoutScripts(browser, url)
    return [
      atMost('Elements of the day view', nodes, 4_000),
      atMost(
        'Interactive after, ÷ 2.8 s of pretalx’s widget',
        median(seconds) / WIDGET_SECONDS,
        0.5,
        '',
        `${seconds.map((one) => one.toFixed(2)).join(', ')} s, 1440 × 900, nothing throttled`,
      ),
      {
        name: 'Sessions that lead somewhere without JavaScript, of those of the day',
        measured: `${plain.links} of ${plain.cards}`,
        wanted: 'all',
        reached: plain.cards > 100 && plain.links === plain.cards,
      },
    ]
  } finally {
    await browser.close()
  }
}

/** From the start of the navigation until React has taken over the page. */
async function visit(browser: Browser, url: string) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(url, { waitUntil: 'commit' })
  const interactive = await page.waitForFunction(
    () => {
      const card = document.querySelector('.session-card')
      return (
        card !== null &&
        Object.keys(card).some((key) => key.startsWith('__react')) &&
        performance.now() / 1_000
      )
    },
    undefined,
    { polling: 5 },
  )
  const seconds = Number(await interactive.jsonValue())
  const nodes = await page.evaluate(() => document.querySelectorAll('*').length)
  await page.close()
  return { seconds, nodes }
}

async function withoutScripts(browser: Browser, url: string) {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(url)
  const cards = await page.locator('.session-card').count()
  const links = await page.locator('.session-card h4 a[href*="/sessions/"]').count()
  await context.close()
  return { cards, links }
}
