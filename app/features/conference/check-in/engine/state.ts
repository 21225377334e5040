import type { DoorCounts, ShownPerson } from '#app/domain/conference/check-in/messages.ts'
import type { ScanAction, ScanResult } from '#app/domain/conference/check-in/vocabulary.ts'
import type { Decision, Shown } from './decide.ts'

/** What is on the gate's screen. */
export type Outcome = {
  nonce: string
  result: ScanResult | 'undone'
  action: ScanAction
  shown: Shown
  person: ShownPerson | null
  earlier: { at: number; gateId: string } | null
  note: Decision['note']
  offline: boolean
}

export type GateState = {
  mode: 'starting' | 'online' | 'offline' | 'ended'
  /** Scans that wait to be handed in. */
  queued: number
  sending: boolean
  outcome: Outcome | null
  busy: boolean
  counts: DoorCounts | null
  list: { asOf: number; people: number } | null
  /** How far the device's clock is behind, ms. */
  skew: number
  clockMoved: boolean
}
