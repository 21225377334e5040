import type { Move } from '#app/domain/conference/check-in/judge.ts'
import type { Sent, Snapshot } from '#app/domain/conference/check-in/messages.ts'

/** A scan that waits to be handed in, in the order of `seq`. */
export type Queued = {
  seq: number
  conference: string
  sent: Sent
  /** Whose it was, where the gate knew. */
  registrationId?: string | null
}

/** A pass the portal has and the list kept here has not. */
export type Passed = { nonce: string; registrationId: string; move: Move }

export type Kept = {
  snapshot: Snapshot | null
  queue: Queued[]
  passed: Passed[]
  /** The latest time this gate knew, and how far it was behind the portal. */
  clock: { last: number; skew: number }
}

/** Where a gate keeps what it must not lose. */
export type Keep = {
  /** Whether it outlives the page. */
  readonly lasting: boolean
  load(): Promise<Kept>
  /** The list has in it whatever passed before. */
  saveSnapshot(snapshot: Snapshot): Promise<void>
  savePassed(passed: readonly Passed[]): Promise<void>
  saveClock(clock: Kept['clock']): Promise<void>
  /** Resolves once the scan outlives the page. */
  put(queued: Queued): Promise<void>
  drop(seqs: readonly number[]): Promise<void>
  /** Erases the list of attendees; what waits to be handed in only with it. */
  wipe(queueToo: boolean): Promise<void>
}

/** For a browser that gives no room: everything goes with the page. */
export function keepInMemory(): Keep {
  const queue = new Map<number, Queued>()
  let snapshot: Snapshot | null = null
  let passed: readonly Passed[] = []
  let clock = { last: 0, skew: 0 }
  return {
    lasting: false,
    load: async () => ({ snapshot, queue: [...queue.values()], passed: [...passed], clock }),
    async saveSnapshot(given) {
      snapshot = given
      passed = []
    },
    savePassed: async (given) => void (passed = given),
    saveClock: async (given) => void (clock = given),
    put: async (queued) => void queue.set(queued.seq, queued),
    drop: async (seqs) => seqs.forEach((seq) => queue.delete(seq)),
    async wipe(queueToo) {
      snapshot = null
      passed = []
      if (queueToo) queue.clear()
    },
  }
}
