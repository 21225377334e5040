import { existsSync } from 'node:fs'
import { chromium } from 'playwright'
import { fetchRaw } from './http.ts'
import { freePort } from './server.ts'
import { atLeast, atMost, type Benchmark, type Result } from './report.ts'
import { demoDatabase, start } from './server.ts'

const BROWSER = { 'accept-encoding': 'gzip, deflate, br' }

/** What a first visit to the directory costs: bytes by the wire, Lighthouse on a simulated phone. */
export const firstLoad: Benchmark = {
  name: 'first-load',
  async run() {
    const database = demoDatabase()
    const portal = await start(['build/node/index.js'], database.env)
    try {
      const results: Result[] = []
      for (const lang of ['ru', 'en']) {
        const url = `${portal.url}/${lang}/clusters`
        await fetchRaw(url, BROWSER)
        const { body } = await fetchRaw(url, BROWSER)
        results.push(
          atMost(
            `HTML of /${lang}/clusters, brotli`,
            Math.round(body.length / 102.4) / 10,
            30,
            ' kB',
          ),
        )
        results.push(
          atMost(
            `JavaScript of /${lang}/clusters, gzip`,
            await scriptKb(portal.url, url),
            120,
            ' kB',
          ),
        )
        results.push(...(await lighthouseOf(url, lang)))
      }
      return results
    } finally {
      await portal.stop()
      database.remove()
    }
  },
}

async function scriptKb(origin: string, url: string): Promise<number> {
  const html = await (await fetch(url)).text()
  const files = new Set([...html.matchAll(/\/assets\/[\w.-]+\.js/g)].map(([file]) => file))
  let bytes = 0
  for (const file of files)
    bytes += (await fetchRaw(origin + file, { 'accept-encoding': 'gzip' })).body.length
  return Math.round(bytes / 102.4) / 10
}

const WANTED = { performance: 95, accessibility: 100, 'best-practices': 95, seo: 95 } as const

async function lighthouseOf(url: string, lang: string): Promise<Result[]> {
  const port = await freePort()
  const own = chromium.executablePath()
  const browser = await chromium.launch({
    executablePath: existsSync(own) ? own : '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      `--remote-debugging-port=${port}`,
    ],
  })
  try {
    const { default: lighthouse } = await import('lighthouse')
    const scores: Record<string, number[]> = {}
    for (let round = 0; round < 3; round++) {
      const outcome = await lighthouse(url, {
        port,
        logLevel: 'silent',
        onlyCategories: Object.keys(WANTED),
      })
      for (const [name, category] of Object.entries(outcome?.lhr.categories ?? {}))
        (scores[name] ??= []).push(Math.round((category.score ?? 0) * 100))
    }
    return Object.entries(WANTED).map(([name, wanted]) => {
      const middle = [...(scores[name] ?? [0])].sort((a, b) => a - b)[1] ?? 0
      return {
        ...atLeast(`Lighthouse ${name}, /${lang}/clusters`, middle, wanted),
        measured: String(middle),
      }
    })
  } finally {
    await browser.close()
  }
}
