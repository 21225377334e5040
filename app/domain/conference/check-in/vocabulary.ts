/** Closed lists of the door; their words stand in app/i18n/<lang>/check-in.ts. */

/** What a scan asks for. */
export const scanActions = ['in', 'out'] as const
export type ScanAction = (typeof scanActions)[number]

/** How a ticket came to the gate. */
export const scanWays = ['camera', 'scanner', 'code', 'search'] as const
export type ScanWay = (typeof scanWays)[number]

/** What a gate says of a scan. The first three let somebody pass, the others do not. */
export const scanResults = [
  'admitted',
  're_entry',
  'left',
  'already_in',
  'not_in',
  'cancelled',
  'revoked',
  'waiting',
  'online',
  'other_gate',
  'other_conference',
  'not_yet',
  'over',
  'forged',
  'unknown',
] as const
export type ScanResult = (typeof scanResults)[number]

const passing: readonly ScanResult[] = ['admitted', 're_entry', 'left']

/** Whether a result let somebody through. */
export const passes = (result: ScanResult): boolean => passing.includes(result)

/** Whether whoever it was may be given a name badge: let in now, or in already and has lost theirs. */
export const mayHaveBadge = (result: ScanResult): boolean =>
  result === 'admitted' || result === 're_entry' || result === 'already_in'

/** How a result is shown: by colour, shape and sound alike. `ask`: somebody has to decide. */
export type ResultTone = 'go' | 'ask' | 'stop'
export const toneOf = (result: ScanResult): ResultTone =>
  passes(result) ? 'go' : result === 'already_in' || result === 'not_in' ? 'ask' : 'stop'

/**
 * What the portal itself says of a scan, beside what the gate said: `fits` where it agrees, `device_ended` where the
 * gate's right had ended before, else what the gate should have said.
 */
export type Judgement = ScanResult | 'fits' | 'device_ended'

/** A gate's clock may be off by this, in ms, before anybody is told. */
export const MOST_SKEW = 120_000
