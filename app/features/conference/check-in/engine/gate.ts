import { moveOf, type Move } from '#app/domain/conference/check-in/judge.ts'
import {
  tallied,
  type Answered,
  type Sent,
  type SentScan,
} from '#app/domain/conference/check-in/messages.ts'
import {
  passes,
  type ScanAction,
  type ScanResult,
  type ScanWay,
} from '#app/domain/conference/check-in/vocabulary.ts'
import { Backlog } from './backlog.ts'
import type { GateClock } from './clock.ts'
import { decide, type Shown } from './decide.ts'
import type { Keep, Passed, Queued } from './keep.ts'
import { DELIVERY_PATIENCE, NoConnection, NoRight, type Portal } from './portal.ts'
import { Roll } from './roll.ts'
import type { GateState, Outcome } from './state.ts'

/** How long a gate waits for the portal before it decides by itself, ms. A queue of people is longer than that. */
const PATIENCE = 2_500

type Parts = {
  portal: Portal
  keep: Keep
  clock: GateClock
  newNonce: () => string
  canVerify: boolean
}

/**
 * A gate at work, without its looks. Each scan is put to the portal; where the portal is not heard in time, the gate
 * decides by itself, keeps what it said, and hands it in once the portal is heard again.
 */
export class Gate {
  private roll: Roll | null = null
  private readonly backlog: Backlog
  private syncing: Promise<void> | null = null
  private listeners = new Set<() => void>()
  state: GateState = {
    mode: 'starting',
    queued: 0,
    sending: false,
    outcome: null,
    busy: false,
    counts: null,
    list: null,
    skew: 0,
    clockMoved: false,
  }

  constructor(private readonly parts: Parts) {
    this.backlog = new Backlog(parts.keep)
  }

  /** Takes up what this device kept, then asks the portal. */
  async start(): Promise<void> {
    const kept = await this.parts.keep.load()
    this.roll = kept.snapshot ? new Roll(kept.snapshot) : null
    this.backlog.takeUp(kept)
    this.parts.clock.skew = kept.clock.skew
    this.set({ counts: this.roll?.counts ?? null })
    this.recall()
    await this.sync()
  }

  /** Who passed by what was kept beside the list: nobody is let in twice because the page was opened again. */
  private recall(): void {
    for (const { nonce, registrationId, move } of this.backlog.passes)
      this.roll?.add(nonce, registrationId, move)
    for (const { sent, registrationId } of this.backlog.of(this.roll?.door.conferenceId ?? '')) {
      if ('undo' in sent) {
        const undone = this.backlog.scanOf(sent.undo)
        if (undone && 'said' in undone && undone.said) this.tally(undone.said, -1)
        this.roll?.forget(sent.undo)
      } else if (sent.said && registrationId) {
        this.count(sent, sent.said, registrationId)
        this.tally(sent.said, 1)
      }
    }
  }

  subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }
  view = () => this.state
  get door() {
    return this.roll?.door ?? null
  }
  get gates() {
    return this.roll?.gates ?? []
  }
  get kinds() {
    return this.roll?.kinds ?? []
  }

  search(query: string, most: number) {
    const at = this.parts.clock.portalNow()
    return (this.roll?.search(query, most) ?? []).flatMap(({ id }) => {
      const person = this.roll?.personOf(id)
      const last = this.roll?.movesOf(id, at).at(-1)
      return person ? [{ ...person, inside: last?.action === 'in' ? last.at : null }] : []
    })
  }

  /** Somebody shows a ticket, or was chosen by name. One at a time: what comes meanwhile is passed over. */
  async scan(
    shown: Shown,
    { way, action, again = false }: { way: ScanWay; action: ScanAction; again?: boolean },
  ): Promise<Outcome | null> {
    if (this.state.busy || this.state.mode === 'ended') return null
    this.set({ busy: true })
    try {
      const scan: SentScan = {
        nonce: this.parts.newNonce(),
        at: this.parts.clock.now(),
        action,
        way,
        ...shown,
        ...(again && { again }),
      }
      const answer = this.state.mode === 'online' ? await this.askPortal(scan) : null
      if (this.ended()) return null
      const outcome = answer
        ? await this.fromPortal(scan, shown, answer)
        : await this.byItself(scan, shown, again)
      this.set({ outcome })
      return outcome
    } finally {
      this.set({ busy: false })
    }
  }

  private ended = () => this.state.mode === 'ended'

  private async askPortal(scan: SentScan): Promise<Answered | null> {
    try {
      const answers = await this.deliver([scan], PATIENCE)
      return answers.find(({ nonce }) => nonce === scan.nonce) ?? null
    } catch (error) {
      this.lost(error)
      return null
    }
  }

  private async fromPortal(scan: SentScan, shown: Shown, answer: Answered): Promise<Outcome> {
    const { result, person, earlier } = answer
    if (person && result !== 'undone') {
      // Where another gate let them in, this one should know it, should the line break now.
      const elsewhere = result === 'already_in' && earlier && { action: 'in' as const, ...earlier }
      const move = elsewhere || this.moveBy(scan, result)
      if (move) await this.remember({ nonce: scan.nonce, registrationId: person.id, move })
    }
    return outcomeOf(scan, shown, { result, person, earlier, note: null, offline: false })
  }

  /** The gate decides, and keeps what it said before it shows it: what is shown is never lost. */
  private async byItself(scan: SentScan, shown: Shown, again: boolean): Promise<Outcome> {
    const decision = await decide(this.roll, {
      shown,
      action: scan.action,
      again,
      at: scan.at + this.parts.clock.skew,
      canVerify: this.parts.canVerify,
    })
    await this.enqueue({ ...scan, said: decision.result }, decision.registrationId)
    if (decision.registrationId) this.count(scan, decision.result, decision.registrationId)
    this.tally(decision.result, 1)
    const { result, person, earlier, note } = decision
    return outcomeOf(scan, shown, { result, person, earlier, note, offline: true })
  }

  private moveBy(scan: SentScan, result: ScanResult): Move | null {
    const at = scan.at + this.parts.clock.skew
    return this.roll ? moveOf({ ...scan, result, at, gateId: this.roll.door.gateId }) : null
  }

  private passedBy({ sent, registrationId }: Queued): Passed | null {
    const move = 'said' in sent && sent.said ? this.moveBy(sent, sent.said) : null
    return move && registrationId ? { nonce: sent.nonce, registrationId, move } : null
  }

  private count(scan: SentScan, result: ScanResult, registrationId: string): void {
    const move = this.moveBy(scan, result)
    if (move) this.roll?.add(scan.nonce, registrationId, move)
  }

  private async remember(passed: Passed): Promise<void> {
    this.roll?.add(passed.nonce, passed.registrationId, passed.move)
    await this.backlog.remember(passed)
  }

  /** Counts what the portal has not heard of yet; its own figures replace these. */
  private tally(result: ScanResult, by: 1 | -1): void {
    const { counts } = this.state
    if (counts) this.set({ counts: tallied(counts, result, by) })
  }

  /** Takes the scan on the screen back. */
  async undo(): Promise<void> {
    const { outcome, busy } = this.state
    if (!outcome || busy || outcome.result === 'undone' || !passes(outcome.result)) return
    this.set({ busy: true })
    try {
      const undo = { nonce: this.parts.newNonce(), undo: outcome.nonce }
      // Behind whatever waits: the scan itself may be there.
      if (this.state.mode !== 'online' || this.backlog.size > 0) await this.enqueue(undo)
      else
        await this.deliver([undo], PATIENCE).catch(async (error: unknown) => {
          this.lost(error)
          await this.enqueue(undo)
        })
      if (outcome.person) this.roll?.forgetLast(outcome.person.id)
      if (outcome.offline) this.tally(outcome.result, -1)
      await this.backlog.forget(outcome.nonce)
      this.set({ outcome: { ...outcome, result: 'undone', earlier: null, note: null } })
    } finally {
      this.set({ busy: false })
    }
  }

  /** Ready for the next one. */
  clear = () => this.set({ outcome: null })

  private async enqueue(sent: Sent, registrationId: string | null = null): Promise<void> {
    const conference = this.roll?.door.conferenceId ?? ''
    const kept = this.backlog.add({ conference, sent, registrationId })
    this.set({})
    await kept
  }

  /** Hands in what waits and asks for news; several calls at once are one. */
  sync(): Promise<void> {
    this.syncing ??= this.syncNow().finally(() => (this.syncing = null))
    return this.syncing
  }

  private async syncNow(): Promise<void> {
    try {
      // What waits goes first: the news that follow have it in them.
      await this.handIn()
      await this.fetchNews()
      if (!this.ended()) this.set({ mode: 'online' })
    } catch (error) {
      this.lost(error)
      // A right that has ended takes nothing away from what happened before.
      if (error instanceof NoRight) await this.handIn().catch(() => {})
    } finally {
      const { clock } = this.parts
      await this.parts.keep.saveClock({ last: clock.now(), skew: clock.skew })
    }
  }

  private async fetchNews(): Promise<void> {
    const { clock, portal, keep } = this.parts
    const asked = clock.now()
    const news = await portal.list(this.roll?.since ?? null)
    clock.heard(news.now, asked)
    const other = this.roll !== null && this.roll.door.conferenceId !== news.door.conferenceId
    if (other && !news.whole) {
      // The device was given to another conference meanwhile: nothing of the old list holds.
      this.roll = null
      return this.fetchNews()
    }
    if (this.roll && !other) this.roll.merge(news)
    else this.roll = new Roll(news)
    this.set({ counts: news.counts })
    if (news.whole || news.people.length + news.moves.length > 0) {
      await keep.saveSnapshot(this.roll.snapshot())
      this.backlog.listed()
    }
  }

  private async handIn(): Promise<void> {
    for (;;) {
      const next = this.backlog.next(this.roll?.door.conferenceId ?? '')
      if (next.length === 0) return
      this.set({ sending: true })
      try {
        await this.deliver(
          next.map(({ sent }) => sent),
          DELIVERY_PATIENCE,
        )
      } finally {
        this.set({ sending: false })
      }
      const passes = this.ended() ? [] : next.flatMap((one) => this.passedBy(one) ?? [])
      await this.backlog.handedIn(next, passes)
      this.set({})
    }
  }

  private async deliver(scans: Sent[], patience: number): Promise<Answered[]> {
    const { clock, portal } = this.parts
    const sentAt = clock.now()
    const waiting = this.backlog.beside(scans)
    const conference = this.roll?.door.conferenceId
    const answer = await portal.deliver(
      { ...(conference && { conference }), sentAt, waiting, scans },
      patience,
    )
    clock.heard(answer.now, sentAt)
    if (answer.counts) this.set({ counts: answer.counts })
    else await this.end()
    return answer.answers
  }

  private lost(error: unknown): void {
    if (error instanceof NoRight) return void this.end()
    if (!(error instanceof NoConnection)) throw error
    if (!this.ended()) this.set({ mode: 'offline' })
  }

  /** The browser says that there is no network: no need to wait for the portal. */
  offline = () => {
    if (this.state.mode === 'online') this.set({ mode: 'offline' })
  }

  private async end(): Promise<void> {
    if (this.ended()) return
    this.set({ mode: 'ended', outcome: null })
    await this.parts.keep.wipe(false)
  }

  /** Looks at the clocks; called every few seconds. */
  tick(): void {
    this.parts.clock.now()
    this.set({})
  }

  private set(change: Partial<GateState>): void {
    const { clock } = this.parts
    this.state = {
      ...this.state,
      ...change,
      queued: this.backlog.size,
      skew: clock.skew,
      clockMoved: clock.moved,
      list: this.roll ? { asOf: this.roll.asOf, people: this.roll.size } : null,
    }
    for (const listener of this.listeners) listener()
  }
}

const outcomeOf = (
  { nonce, action }: SentScan,
  shown: Shown,
  said: Pick<Outcome, 'result' | 'person' | 'earlier' | 'note' | 'offline'>,
): Outcome => ({ nonce, action, shown, ...said })
