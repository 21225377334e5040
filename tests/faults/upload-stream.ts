// A process that hands in what gates did without connection and prints the nonces of each delivery once it is
// acknowledged: upload-stream.ts <file of deliveries>
import { readFileSync, writeSync } from 'node:fs'
import { pino } from 'pino'
import { visitor } from '#app/domain/accounts/permissions.ts'
import type { Delivery } from '#app/domain/conference/check-in/messages.ts'
import { openStore } from '#db/store.ts'
import { recordScans } from '#server/conference/check-in/record-scans.ts'
import { newId } from '#server/context.ts'
import { createEvents } from '#server/events.ts'

export type Handed = { now: number; gates: { secret: string; deliveries: Delivery[] }[] }

const { now, gates } = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as Handed
const store = await openStore(process.env.DATABASE_URL!)
const context = {
  store,
  events: createEvents(),
  actor: visitor,
  now: () => new Date(now),
  newId,
  log: pino({ level: 'silent' }),
  demo: false,
}
writeSync(1, 'begun\n')
await Promise.all(
  gates.map(async ({ secret, deliveries }) => {
    for (const delivery of deliveries) {
      const { answers } = await recordScans(context, secret, delivery)
      writeSync(1, `${answers.map(({ nonce }) => nonce).join(' ')}\n`)
    }
  }),
)
await store.close()
