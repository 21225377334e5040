// A process that makes commits side by side and prints the number of each once it is acknowledged.
// commit-stream.ts <side by side> [most]; with MARK_COMMITS it prints «commit» before each is written.
import { writeSync } from 'node:fs'
import { setting } from '#db/schema/index.ts'
import { openStore } from '#db/store.ts'

const lanes = Number(process.argv[2])
const most = Number(process.argv[3] ?? Infinity)
const store = await openStore(process.env.DATABASE_URL!)
if (process.env.MARK_COMMITS)
  store.onQuery((sql) => {
    if (sql === 'commit') writeSync(1, 'commit\n')
  })

let next = 0
async function lane(): Promise<void> {
  while (next < most) {
    const n = next++
    await store.transact((tx) =>
      tx
        .insert(setting)
        .values({ key: `commit-${n}`, value: 'x'.repeat(100), updatedAt: new Date() }),
    )
    writeSync(1, `${n}\n`)
  }
}
await Promise.all(Array.from({ length: lanes }, lane))
await store.close()
