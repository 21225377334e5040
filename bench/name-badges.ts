import Database from 'better-sqlite3'
import { setTimeout as pause } from 'node:timers/promises'
import { DEMO_PASSWORD } from '#db/seed/demo-accounts.ts'
import { newId } from '#server/context.ts'
import { fetchRaw, signIn } from './http.ts'
import { percentile } from './load.ts'
import { atMost, type Benchmark } from './report.ts'
import { demoDatabase, start } from './server.ts'

const BADGES = Number(process.env.BENCH_BADGES ?? 500)
const SLUG = 'green-corridor-2027'
const DESK = `/ru/desk/conferences/${SLUG}/name-badges`
/** Pages other people ask for meanwhile: one that is kept, one that is rendered each time. */
const PAGES = ['/ru/clusters', `/ru/conferences/${SLUG}`]
/** A page is asked for so often, ms. */
const EVERY_MS = 20
const IDLE_MS = 8_000

/** Five hundred name badges as PDF, and what everybody else notices of it. */
export const nameBadges: Benchmark = {
  name: 'name-badges',
  async run() {
    const database = demoDatabase()
    fill(database.env.DATABASE_URL!.replace(/^file:/, ''))
    const portal = await start(['build/node/index.js'], database.env)
    try {
      const cookie = await signIn(portal.url, {
        email: 'organiser@example.org',
        password: DEMO_PASSWORD,
      })
      for (const page of PAGES) await ask(portal.url + page, cookie)
      const idle = await watch(portal.url, cookie, () => pause(IDLE_MS))
      let seconds = 0
      let seen = 0
      const busy = await watch(portal.url, cookie, async () => {
        const started = performance.now()
        seen = await printed(portal.url, cookie)
        seconds = (performance.now() - started) / 1_000
      })
      const ms = (figures: readonly number[]) => percentile(figures, 0.95)
      return [
        atMost(
          `PDF of ${BADGES} name badges`,
          Number(seconds.toFixed(2)),
          20,
          ' s',
          `from the click to the file; ${seen} different states of progress seen`,
        ),
        atMost(
          'Other pages while it is made ÷ idle, p95',
          ms(busy) / ms(idle),
          2,
          '',
          `${ms(busy).toFixed(1)} ÷ ${ms(idle).toFixed(1)} ms; ${busy.length} and ${idle.length} requests`,
        ),
      ]
    } finally {
      await portal.stop()
      database.remove()
    }
  },
}

/** Confirmed people in person, until there are as many as asked for. */
function fill(file: string): void {
  const db = new Database(file)
  const [model] = db
    .prepare(
      `SELECT registration.* FROM registration
       JOIN attendance_kind ON attendance_kind.id = registration.kind_id
       JOIN conference ON conference.id = registration.conference_id
       WHERE conference.slug = ? AND registration.state = 'confirmed' AND attendance_kind.format = 'in_person'`,
    )
    .all(SLUG) as Record<string, unknown>[]
  if (!model) throw new Error('the demo has nobody to print for')
  const names = Object.keys(model)
  const insert = db.prepare(
    `INSERT INTO registration (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
  )
  const count = db.prepare(
    `SELECT count(*) AS n FROM registration
     JOIN attendance_kind ON attendance_kind.id = registration.kind_id
     JOIN conference ON conference.id = registration.conference_id
     WHERE conference.slug = ? AND registration.state = 'confirmed' AND attendance_kind.format = 'in_person'`,
  )
  const { n } = count.get(SLUG) as { n: number }
  db.transaction(() => {
    for (let i = n; i < BADGES; i++) {
      const own: Record<string, unknown> = {
        id: newId(),
        code: `B${String(i).padStart(7, '0')}`,
        email: `badge${i}@example.org`,
        email_key: `badge${i}@example.org`,
        secret_hash: `badge ${i}`,
        account_id: null,
        name: `Константин Преображенский-${i}`,
        name_latin: `Konstantin Preobrazhensky-${i}`,
      }
      insert.run(names.map((name) => (name in own ? own[name] : model[name])))
    }
  })()
  db.close()
}

async function ask(url: string, cookie: string): Promise<number> {
  const started = performance.now()
  const { status } = await fetchRaw(url, { cookie })
  if (status !== 200) throw new Error(`${url} answered ${status}`)
  return performance.now() - started
}

/** Asks for pages, one after another, until `work` is done. @returns milliseconds of each */
async function watch(url: string, cookie: string, work: () => Promise<void>): Promise<number[]> {
  const figures: number[] = []
  const state = { going: true }
  const done = work().finally(() => {
    state.going = false
  })
  for (let n = 0; state.going; n++) {
    figures.push(await ask(url + PAGES[n % PAGES.length]!, cookie))
    await pause(EVERY_MS)
  }
  await done
  return figures
}

/** Has the badges made and waits for their file. @returns how many states of progress were seen */
async function printed(url: string, cookie: string): Promise<number> {
  const answer = await fetch(url + DESK, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: url, cookie, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ format: 'a6', order: 'name', kindId: '', onlyNew: '1' }).toString(),
  })
  if (answer.status !== 303) throw new Error(`the form was answered with ${answer.status}`)
  const seen = new Set<string>()
  for (;;) {
    const page = await (await fetch(url + DESK, { headers: { cookie } })).text()
    const value = /<progress[^>]*?value="(\d+)"/.exec(page)?.[1]
    if (value) seen.add(value)
    const file = /href="([^"]*name-badges\/files\/[^"]+)"/.exec(page)?.[1]
    if (file && !/<progress/.test(page)) {
      const pdf = await (await fetch(url + file, { headers: { cookie } })).arrayBuffer()
      if (Buffer.from(pdf.slice(0, 5)).toString() !== '%PDF-') throw new Error('no PDF came')
      return seen.size
    }
    await pause(250)
  }
}
