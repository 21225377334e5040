// One process of a rush: rush-worker.ts <kind> <number>; told by its parent when to open and when to begin.
import Database from 'better-sqlite3'
import { visitor } from '#app/domain/accounts/permissions.ts'
import { registerSchema } from '#app/domain/conference/registration/forms.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { migrate } from '#db/migrate.ts'
import { insertRegistrations, type Registration } from '#db/queries/registrations.ts'
import { sqliteFile } from '#db/sqlite-file.ts'
import { openStore, type Store } from '#db/store.ts'
import { newId, type Context } from '#server/context.ts'
import { readPlaces } from '#server/conference/registration/places.ts'
import { register } from '#server/conference/registration/register.ts'
import { createEvents } from '#server/events.ts'
import { createLog } from '#server/log.ts'
import { kindOf, prepareRush, RUSH, type Outcome } from './rush-data.ts'

const [kind, number] = process.argv.slice(2)
const { DATABASE_URL, RUSH_ATTEMPTS, RUSH_LANES, RUSH_PLACES, RUSH_PREPARE } = process.env
const url = DATABASE_URL!
const attempts = Number(RUSH_ATTEMPTS)
const places = Number(RUSH_PLACES)
const outcome: Outcome = { confirmed: 0, refused: 0, errors: 0 }
let store: Store

/** @returns whether a place was got */
type Attempt = (n: number, conferenceId: string) => Promise<boolean>

/** Attempts of each process on a conference of its own, before the clock starts: a portal that is rushed has run before. */
const WARMING = 400

const personOf = (n: number) => ({
  name: `Участник ${number}-${n}`,
  email: `rush-${number}-${n}@example.org`,
})

function rowOf(n: number, conferenceId: string): Registration {
  const at = new Date()
  const key = `${conferenceId}-${number}-${n}`
  return {
    id: newId(),
    conferenceId,
    code: key,
    kindId: kindOf(conferenceId),
    groupId: null,
    accountId: null,
    state: 'confirmed',
    lang: 'ru',
    ...personOf(n),
    emailKey: key,
    nameLatin: '',
    searchText: key,
    organisation: '',
    position: '',
    clusterId: null,
    country: null,
    answers: {},
    accessCodeId: null,
    createdAt: at,
    updatedAt: at,
    waitingSince: null,
    offeredUntil: null,
    confirmedAt: at,
    endedAt: null,
    secretHash: key,
    acceptedAt: at,
    consentAt: at,
    consentVersion: null,
    isDemo: true,
    version: 1,
  }
}

// As the portal does: one journal and one list of listeners a process, a context an attempt.
const events = createEvents()
const log = createLog('silent')

async function byVerb(n: number, conferenceId: string): Promise<boolean> {
  const now = () => new Date()
  const context: Context = { store, events, actor: visitor, now, newId, log, demo: true }
  const form = registerSchema.parse({
    ...personOf(n),
    kindId: kindOf(conferenceId),
    lang: 'ru',
    consent: 'yes',
  })
  try {
    await register(context, { ...form, conferenceId })
    return true
  } catch (error) {
    if (error instanceof DomainError && error.code === 'registration.full') return false
    throw error
  }
}

/** The verb's own counting and writing, without the lock around them. */
async function carelessly(n: number, conferenceId: string): Promise<boolean> {
  const { resources } = await readPlaces(store.read, conferenceId, [])
  if (resources[0]!.taken >= resources[0]!.size!) return false
  await store.transact((tx) => insertRegistrations(tx, [rowOf(n, conferenceId)]))
  return true
}

/** Prepared statements and nothing else; every commit is flushed before it is acknowledged. */
function raw(): Attempt {
  const db = new Database(sqliteFile(url))
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.pragma('busy_timeout = 30000')
  const count = db.prepare(
    "SELECT count(*) AS n FROM registration WHERE conference_id = ? AND state = 'confirmed'",
  )
  const columns =
    'id, conference_id, code, kind_id, state, lang, email, email_key, name, name_latin, search_text, organisation, position, answers, created_at, updated_at, confirmed_at, secret_hash, is_demo, version'
  const insert = db.prepare(
    `INSERT INTO registration (${columns}) VALUES (${columns.replaceAll(/\w+/g, '?')})`,
  )
  const take = db.transaction((n: number, conferenceId: string, places: number) => {
    const { n: taken } = count.get(conferenceId) as { n: number }
    if (taken >= places) return false
    const row = rowOf(n, conferenceId)
    const at = row.createdAt.getTime()
    const values = [row.id, row.conferenceId, row.code, row.kindId, row.state, row.lang, row.email]
    values.push(row.emailKey!, row.name, '', row.searchText, '', '', '{}')
    insert.run(values, at, at, at, row.secretHash, 1, 1)
    return true
  })
  return async (n, conferenceId) =>
    take.immediate(n, conferenceId, conferenceId === RUSH ? places : WARMING / 2)
}

const ways = { verb: () => byVerb, careless: () => carelessly, raw }

process.on('message', (message) => {
  void (message === 'open' ? open() : go())
})

let attempt: Attempt
async function open(): Promise<void> {
  if (RUSH_PREPARE && number === '0') await migrate(url)
  store = await openStore(url, { poolSize: 20 })
  if (RUSH_PREPARE && number === '0') await prepareRush(store, places)
  attempt = ways[kind as keyof typeof ways]()
  await warmUp()
  process.send!('ready')
}

async function warmUp(): Promise<void> {
  const own = `${RUSH}-${number}`
  await prepareRush(store, WARMING / 2, own)
  for (let n = 0; n < WARMING; n++) await attempt(n, own)
}

async function go(): Promise<void> {
  let next = 0
  const lane = async () => {
    while (next < attempts) {
      const n = next++
      try {
        outcome[(await attempt(n, RUSH)) ? 'confirmed' : 'refused']++
      } catch (error) {
        outcome.errors++
        if (outcome.errors === 1) console.error(error)
      }
    }
  }
  await Promise.all(Array.from({ length: Number(RUSH_LANES) }, lane))
  process.send!(outcome)
}
