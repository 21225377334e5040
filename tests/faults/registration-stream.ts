// A process in which people register side by side until all is full: it prints each code once it is acknowledged.
// registration-stream.ts <name>
import { pino } from 'pino'
import { writeSync } from 'node:fs'
import { visitor } from '#app/domain/accounts/permissions.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { openStore } from '#db/store.ts'
import { newId } from '#server/context.ts'
import { register } from '#server/conference/registration/register.ts'
import { createEvents } from '#server/events.ts'
import { TEST_NOW } from '../fixtures/now.ts'
import { form } from '../fixtures/registration.ts'

const [name] = process.argv.slice(2)
const store = await openStore(process.env.DATABASE_URL!)
let next = 0
let full = false
async function lane(): Promise<void> {
  while (!full) {
    try {
      const context = {
        store,
        events: createEvents(),
        actor: visitor,
        now: () => TEST_NOW,
        newId,
        log: pino({ level: 'silent' }),
        demo: true,
      }
      const { registration } = await register(context, form(`${name}${next++}`))
      writeSync(1, `${registration.code}\n`)
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'registration.full') throw error
      full = true
    }
  }
}
await Promise.all(Array.from({ length: 20 }, lane))
writeSync(1, 'full\n')
await store.close()
