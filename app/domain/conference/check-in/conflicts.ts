import {
  MOST_SKEW,
  passes,
  type Judgement,
  type ScanAction,
  type ScanResult,
} from './vocabulary.ts'

/** A scan as it is kept. Times are ms since 1970. */
export type KeptScan = {
  id: string
  registrationId: string | null
  gateId: string
  action: ScanAction
  result: ScanResult
  judged: Judgement
  offline: boolean
  day: string
  at: number
  skew: number
  undone: boolean
}

export type Conflict =
  /** Let in twice on one day without having gone out: one ticket, perhaps two people. */
  | { kind: 'double'; first: KeptScan; second: KeptScan }
  /** Let in without connection, though the portal would not have. */
  | { kind: 'should_not'; scan: KeptScan }
  /** A code that was made up. */
  | { kind: 'forged'; scan: KeptScan }

/** By time, then id: the order never depends on when a gate's scans arrived. */
const byTime = (a: KeptScan, b: KeptScan) => a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/**
 * Everything an organiser should look at, in order of time. Reckoned from the scans as they stand, so that it comes out
 * alike in whatever order gates without connection hand theirs in.
 */
export function conflictsOf(scans: readonly KeptScan[]): Conflict[] {
  const found: { at: KeptScan; conflict: Conflict }[] = []
  const inside = new Map<string, KeptScan>()
  for (const scan of [...scans].sort(byTime)) {
    if (scan.undone) continue
    if (scan.result === 'forged' || scan.judged === 'forged') {
      found.push({ at: scan, conflict: { kind: 'forged', scan } })
      continue
    }
    if (!passes(scan.result)) continue
    if (scan.judged !== 'fits') found.push({ at: scan, conflict: { kind: 'should_not', scan } })
    if (!scan.registrationId) continue
    const key = `${scan.registrationId} ${scan.day}`
    const first = inside.get(key)
    if (scan.action === 'out') {
      inside.delete(key)
      continue
    }
    // Whoever was let in again by decision is no surprise; the next surprise counts from that passing.
    if (first && scan.result === 'admitted')
      found.push({ at: scan, conflict: { kind: 'double', first, second: scan } })
    inside.set(key, scan)
  }
  return found.map(({ conflict }) => conflict)
}

/** Gates whose clock was off by more than is harmless, with the largest deviation of each in ms. */
export function wrongClocks(scans: readonly KeptScan[]): { gateId: string; skew: number }[] {
  const worst = new Map<string, number>()
  for (const { gateId, skew } of scans)
    if (Math.abs(skew) > MOST_SKEW && Math.abs(skew) > Math.abs(worst.get(gateId) ?? 0))
      worst.set(gateId, skew)
  return [...worst].map(([gateId, skew]) => ({ gateId, skew }))
}
