import { dayOf } from '#app/domain/conference/check-in/clock.ts'
import type { Attendee, Move } from '#app/domain/conference/check-in/judge.ts'
import type {
  ListedMove,
  ListedPerson,
  ShownPerson,
  Snapshot,
} from '#app/domain/conference/check-in/messages.ts'
import { words } from '#app/domain/shared/search.ts'
import { fold } from '#app/domain/shared/text.ts'

type Entry = { line: ListedPerson; text: string }

/** The list of attendees as a gate holds it in memory: who there is, who passed today, what is revoked. */
export class Roll {
  private readonly people = new Map<string, Entry>()
  private readonly byCode = new Map<string, string>()
  private moves = new Map<string, { id: string; move: Move }[]>()
  private readonly state: Snapshot
  readonly revoked = new Map<string, number>()

  constructor(snapshot: Snapshot) {
    this.state = { ...snapshot, people: [], moves: [] }
    this.merge(snapshot)
  }

  get door() {
    return this.state.door
  }
  get gates() {
    return this.state.gates
  }
  get kinds() {
    return this.state.kinds
  }
  get keys() {
    return this.state.keys
  }
  get counts() {
    return this.state.counts
  }
  get since() {
    return this.state.since
  }
  get size() {
    return this.people.size
  }
  /** When the portal last gave news, ms since 1970 by its clock. */
  get asOf() {
    return this.state.now
  }

  /** Takes in a whole list or what changed. */
  merge(news: Snapshot): void {
    if (news.whole) {
      this.people.clear()
      this.byCode.clear()
      this.moves.clear()
    }
    Object.assign(this.state, { ...news, people: [], moves: [] })
    for (const line of news.people) {
      const [id, code, name, latin, organisation] = line
      this.people.set(id, { line, text: fold(`${name} ${latin} ${organisation} ${code}`) })
      this.byCode.set(code, id)
    }
    this.revoked.clear()
    for (const [id, issue] of news.revoked) this.revoked.set(id, issue)
    for (const [id, registration, action, at, gateId, undone] of news.moves) {
      this.forget(id)
      if (!undone) this.add(id, registration, { action, at, gateId })
    }
  }

  /** As it is kept. */
  snapshot(): Snapshot {
    const moves = [...this.moves].flatMap(([registration, own]) =>
      own.map(({ id, move }): ListedMove => [
        id,
        registration,
        move.action,
        move.at,
        move.gateId,
        0,
      ]),
    )
    return {
      ...this.state,
      whole: true,
      people: [...this.people.values()].map(({ line }) => line),
      moves,
    }
  }

  personOf(id: string): (ShownPerson & { attendee: Attendee }) | undefined {
    const found = this.people.get(id)
    if (!found) return undefined
    const [, code, name, nameLatin, organisation, kindId, state] = found.line
    const format = this.kinds.find((kind) => kind.id === kindId)?.format ?? 'in_person'
    return {
      id,
      code,
      name,
      nameLatin,
      organisation,
      kindId,
      attendee: { state, kindId, format },
    }
  }

  idOfCode(code: string): string | undefined {
    return this.byCode.get(code)
  }

  /** Passes of somebody on the day of an instant, oldest first. */
  movesOf(registrationId: string, at: number): Move[] {
    const day = this.dayOf(at)
    return (this.moves.get(registrationId) ?? [])
      .map(({ move }) => move)
      .filter((move) => this.dayOf(move.at) === day)
      .sort((a, b) => a.at - b.at)
  }

  /** @param id of the scan: its nonce until the portal gave it one */
  add(id: string, registrationId: string, move: Move): void {
    const own = this.moves.get(registrationId) ?? []
    // The portal's list names scans of this gate by another id.
    const same = own.findIndex(
      (one) =>
        one.move.gateId === move.gateId &&
        one.move.action === move.action &&
        Math.abs(one.move.at - move.at) < 5_000,
    )
    if (same >= 0) own.splice(same, 1)
    own.push({ id, move })
    this.moves.set(registrationId, own)
  }

  forget(id: string): void {
    for (const own of this.moves.values()) {
      const at = own.findIndex((one) => one.id === id)
      if (at >= 0) return void own.splice(at, 1)
    }
  }

  /** Forgets somebody's last pass, by whatever id it is known. */
  forgetLast(registrationId: string): void {
    this.moves.get(registrationId)?.pop()
  }

  /** People who have every word in their name, organisation or code. */
  search(query: string, most: number): { id: string }[] {
    const wanted = words(query)
    if (wanted.length === 0) return []
    const found: { id: string; name: string }[] = []
    for (const [id, { line, text }] of this.people)
      if (wanted.every((word) => text.includes(word))) found.push({ id, name: line[2] })
    const order = new Intl.Collator('ru')
    return found.sort((a, b) => order.compare(a.name, b.name)).slice(0, most)
  }

  private dayOf(at: number): string {
    return dayOf(at, this.door.zone, this.door.dayStartHour)
  }
}
