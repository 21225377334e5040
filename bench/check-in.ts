import { randomUUID } from 'node:crypto'
import { pino } from 'pino'
import type { Actor } from '#app/domain/accounts/permissions.ts'
import type { DeliveryAnswer, Sent } from '#app/domain/conference/check-in/messages.ts'
import { conference, attendanceKind, registration } from '#db/schema/index.ts'
import { insertBulk } from '#db/bulk.ts'
import { openStore, type Store } from '#db/store.ts'
import { openGate } from '#server/conference/check-in/open-gate.ts'
import { saveGate } from '#server/conference/check-in/save-gate.ts'
import { showConflicts } from '#server/conference/check-in/show-conflicts.ts'
import { ticketSigner } from '#server/conference/tickets/signing.ts'
import { newId, type Context } from '#server/context.ts'
import { createEvents } from '#server/events.ts'
import { percentile } from './load.ts'
import { atLeast, atMost, type Benchmark, type Result } from './report.ts'
import { demoDatabase, start } from './server.ts'

const GATES = 20
const PEOPLE = Number(process.env.BENCH_PEOPLE ?? 20_000)
/** 60,000 an hour. */
const PER_SECOND = 60_000 / 3_600
const SECONDS = Number(process.env.BENCH_SECONDS ?? 60)
const OFFLINE = Number(process.env.BENCH_OFFLINE ?? 5_000)
/** Of the offline scans, how many are somebody's second entry: one in so many. */
const DOUBLE_EVERY = 20
const IN_DELIVERY = 200
const SLUG = 'green-corridor-2027'

/** A congress of 20,000 at twenty doors: with connection, and after an hour without. */
export const checkIn: Benchmark = {
  name: 'check-in',
  async run() {
    const database = demoDatabase()
    const store = await openStore(database.env.DATABASE_URL!)
    const context: Context = {
      store,
      events: createEvents(),
      actor: await administrator(store),
      now: () => new Date(),
      newId,
      log: pino({ level: 'silent' }),
      demo: true,
    }
    const { tickets, secrets } = await prepare(context)
    const portal = await start(['build/node/index.js'], database.env)
    try {
      const online = await atTheDoors(portal.url, secrets, tickets.slice(0, PEOPLE - OFFLINE))
      const offline = await afterAnHour(portal.url, secrets, tickets.slice(PEOPLE - OFFLINE))
      const report = await showConflicts(context, SLUG)
      return [...online, ...offline, ...merged(report, offline.handed)]
    } finally {
      await portal.stop()
      await store.close()
      database.remove()
    }
  },
}

async function administrator(store: Store): Promise<Actor> {
  const { account } = await import('#db/schema/index.ts')
  const rows = await store.read.select({ id: account.id, email: account.emailFolded }).from(account)
  const { id } = rows.find(({ email }) => email === 'admin@example.org')!
  return {
    kind: 'account',
    accountId: id,
    grants: [{ role: 'administrator', scope: 'portal', scopeId: '*' }],
  }
}

/** The demonstration's conference, held now, with as many people more and twenty gates. */
async function prepare(context: Context) {
  const { store } = context
  const day = new Date().toISOString().slice(0, 10)
  const known = (await store.read.select().from(conference)).find(({ slug }) => slug === SLUG)!
  const own = { ...known, startsOn: day, endsOn: day }
  const kinds = await store.read.select().from(attendanceKind)
  const kind = kinds.find(
    ({ conferenceId, format }) => conferenceId === own.id && format === 'in_person',
  )!
  const [pattern] = (await store.read.select().from(registration)).filter(
    ({ kindId }) => kindId === kind.id,
  )
  const rows = Array.from({ length: PEOPLE }, (_, n) => ({
    ...pattern!,
    id: newId(),
    code: `Z${n.toString(36).toUpperCase().padStart(7, '0')}`,
    accountId: null,
    groupId: null,
    state: 'confirmed' as const,
    email: `bench${n}@example.org`,
    emailKey: `bench${n}@example.org`,
    secretHash: `bench-${n}`,
  }))
  await store.transact(async (tx) => {
    await tx.update(conference).set({ startsOn: day, endsOn: day })
    await insertBulk(tx, registration, rows)
  })
  const sign = await ticketSigner(context, own)
  const secrets: string[] = []
  for (let n = 0; n < GATES; n++) {
    const name = `Gate ${n + 1}`
    const gate = await saveGate(context, SLUG, {
      nameRu: name,
      nameEn: name,
      kinds: [],
      autoPrint: false,
    })
    secrets.push((await openGate(context, SLUG, { gateId: gate, label: name })).secret)
  }
  return { secrets, tickets: rows.map((row) => sign(row, undefined)) }
}

async function deliver(url: string, secret: string, scans: Sent[]): Promise<DeliveryAnswer> {
  const response = await fetch(`${url}/conferences/${SLUG}/check-in/scans`, {
    method: 'POST',
    headers: {
      origin: url,
      cookie: `corridor_gate=${secret}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ sentAt: Date.now(), waiting: 0, scans }),
  })
  if (response.status !== 200) throw new Error(`a scan was answered ${response.status}`)
  return (await response.json()) as DeliveryAnswer
}

const scanOf = (code: string, said?: 'admitted', at = Date.now()): Sent => ({
  nonce: randomUUID(),
  at,
  action: 'in',
  way: 'camera',
  code,
  ...(said && { said }),
})

/** People come at their own pace, whether the portal is quick or not. */
async function atTheDoors(
  url: string,
  secrets: readonly string[],
  tickets: readonly string[],
): Promise<Result[]> {
  const count = Math.min(tickets.length, Math.round(SECONDS * PER_SECOND))
  const times: number[] = []
  let admitted = 0
  const began = performance.now()
  await Promise.all(
    Array.from({ length: count }, async (_, n) => {
      const due = (n * 1_000) / PER_SECOND
      await new Promise((resolve) => setTimeout(resolve, due))
      const asked = performance.now()
      const { answers } = await deliver(url, secrets[n % GATES]!, [scanOf(tickets[n]!)])
      times.push(performance.now() - asked)
      if (answers[0]?.result === 'admitted') admitted++
    }),
  )
  const seconds = (performance.now() - began) / 1_000
  if (admitted !== count) throw new Error(`${count - admitted} of ${count} were not admitted`)
  return [
    atMost(
      `p95 of a scan at 60,000 an hour from ${GATES} gates`,
      percentile(times, 0.95),
      100,
      ' ms',
      `${count} scans in ${Math.round(seconds)} s, median ${percentile(times, 0.5).toFixed(1)} ms, slowest ${Math.max(...times).toFixed(1)} ms; ${PEOPLE} attendees`,
    ),
  ]
}

type Offline = Result[] & { handed: { scans: number; doubles: number } }

/** Every gate hands in at once what it did without connection; some tickets were shown at two of them. */
async function afterAnHour(
  url: string,
  secrets: readonly string[],
  tickets: readonly string[],
): Promise<Offline> {
  const queues = secrets.map((): Sent[] => [])
  const now = Date.now()
  let doubles = 0
  for (let n = 0, person = 0; n < OFFLINE; n++, person++) {
    const at = now - 3_600_000 + Math.round((n / OFFLINE) * 3_500_000)
    queues[n % GATES]!.push(scanOf(tickets[person]!, 'admitted', at))
    if (n % DOUBLE_EVERY !== 0 || n + 1 >= OFFLINE) continue
    n++
    doubles++
    queues[n % GATES]!.push(scanOf(tickets[person]!, 'admitted', at + 60_000))
  }
  const began = performance.now()
  await Promise.all(
    queues.map(async (queue, gate) => {
      for (let i = 0; i < queue.length; i += IN_DELIVERY) {
        const part = queue.slice(i, i + IN_DELIVERY)
        await deliver(url, secrets[gate]!, part)
        // As if the first answer had been lost on its way.
        if (i === 0) await deliver(url, secrets[gate]!, part)
      }
    }),
  )
  const seconds = (performance.now() - began) / 1_000
  const results = [
    atLeast(
      'Offline scans handed in, each second',
      OFFLINE / seconds,
      100,
      `${OFFLINE} scans of ${GATES} gates in ${seconds.toFixed(1)} s, the first delivery of each twice`,
    ),
  ]
  return Object.assign(results, { handed: { scans: OFFLINE, doubles } })
}

function merged(
  report: { offline: number; doubles: number; shouldNot: number },
  handed: { scans: number; doubles: number },
): Result[] {
  return [
    atMost('Offline scans lost', handed.scans - report.offline, 0, '', `${report.offline} kept`),
    atMost(
      'Double entries not reported',
      Math.abs(handed.doubles - report.doubles),
      0,
      '',
      `${report.doubles} of ${handed.doubles}`,
    ),
  ]
}
