import { MOST_IN_DELIVERY, type Sent } from '#app/domain/conference/check-in/messages.ts'
import type { Keep, Kept, Passed, Queued } from './keep.ts'

/**
 * What a gate has beyond the list it keeps: scans the portal has not, and passes the portal has and the list has not.
 * Both outlive the page.
 */
export class Backlog {
  private queue: Queued[] = []
  private passed: Passed[] = []
  private seq = 0

  constructor(private readonly keep: Keep) {}

  takeUp({ queue, passed }: Pick<Kept, 'queue' | 'passed'>): void {
    this.queue = queue
    this.passed = passed
    this.seq = queue.at(-1)?.seq ?? 0
  }

  get size(): number {
    return this.queue.length
  }
  /** How many wait beside these. */
  beside(sent: readonly Sent[]): number {
    const these = new Set(sent.map(({ nonce }) => nonce))
    return this.queue.filter(({ sent: { nonce } }) => !these.has(nonce)).length
  }
  get passes(): readonly Passed[] {
    return this.passed
  }

  /** What waits for a conference: a device may have been given to another one since. */
  of(conferenceId: string): Queued[] {
    return this.queue.filter(({ conference }) => conference === conferenceId || conference === '')
  }
  next(conferenceId: string): Queued[] {
    return this.of(conferenceId).slice(0, MOST_IN_DELIVERY)
  }
  scanOf(nonce: string): Sent | undefined {
    return this.queue.find(({ sent }) => sent.nonce === nonce)?.sent
  }

  async add(one: Omit<Queued, 'seq'>): Promise<void> {
    const queued = { seq: ++this.seq, ...one }
    this.queue.push(queued)
    await this.keep.put(queued)
  }

  /** Handed in, and not on the list yet: the line may break between the two. */
  async handedIn(these: readonly Queued[], passes: readonly Passed[]): Promise<void> {
    await this.remember(...passes)
    const done = new Set(these.map(({ seq }) => seq))
    this.queue = this.queue.filter(({ seq }) => !done.has(seq))
    await this.keep.drop([...done])
  }

  async remember(...passes: Passed[]): Promise<void> {
    if (passes.length === 0) return
    this.passed.push(...passes)
    await this.keep.savePassed(this.passed)
  }
  async forget(nonce: string): Promise<void> {
    this.passed = this.passed.filter((one) => one.nonce !== nonce)
    await this.keep.savePassed(this.passed)
  }
  /** The list that was kept just now has them all. */
  listed(): void {
    this.passed = []
  }
}
