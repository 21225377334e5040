/** What can be found of a credential; the words are in app/i18n/<lang>/badges.ts. */
export const findings = [
  'structure.ok',
  'structure.incomplete',
  'structure.claims',
  'shown.same',
  'shown.differs',
  'signature.ok',
  'signature.wrong',
  'signature.none',
  'signature.algorithm',
  'signature.kind',
  'signature.key-unknown',
  'signature.key-withdrawn',
  'signature.key-unreachable',
  'signature.key-elsewhere',
  'issuer.own',
  'issuer.other',
  'period.ok',
  'period.early',
  'period.over',
  'status.ok',
  'status.revoked',
  'status.unlisted',
  'status.unreachable',
  'status.unknown',
] as const
export type Finding = (typeof findings)[number]

/** `note`: true and worth knowing, but neither for nor against the credential. */
export type Outcome = 'ok' | 'failed' | 'unknown' | 'note'

const outcomes: Record<Finding, Outcome> = {
  'structure.ok': 'ok',
  'structure.incomplete': 'failed',
  'structure.claims': 'failed',
  'shown.same': 'ok',
  'shown.differs': 'failed',
  'signature.ok': 'ok',
  'signature.wrong': 'failed',
  'signature.none': 'failed',
  'signature.algorithm': 'failed',
  'signature.kind': 'unknown',
  'signature.key-unknown': 'failed',
  'signature.key-withdrawn': 'failed',
  'signature.key-unreachable': 'unknown',
  'signature.key-elsewhere': 'unknown',
  'issuer.own': 'ok',
  'issuer.other': 'note',
  'period.ok': 'ok',
  'period.early': 'failed',
  'period.over': 'failed',
  'status.ok': 'ok',
  'status.revoked': 'failed',
  'status.unlisted': 'note',
  'status.unreachable': 'unknown',
  'status.unknown': 'failed',
}

export type Check = { finding: Finding; outcome: Outcome; params: Record<string, string> }

export function check(finding: Finding, params: Record<string, string> = {}): Check {
  return { finding, outcome: outcomes[finding], params }
}

/**
 * `other`: everything holds, but the issuer is one the portal does not know. `ended`: genuine, and no longer
 * in force.
 */
export type Verdict = 'holds' | 'other' | 'ended' | 'fails' | 'unsure'

const endings: ReadonlySet<Finding> = new Set(['period.over', 'status.revoked'])

/**
 * The verdict of all checks: one that failed outweighs everything, one that could not be made outweighs
 * those that succeeded, and without a right signature nothing holds.
 */
export function verdictOf(checks: readonly Check[]): Verdict {
  const found = new Set(checks.map(({ finding }) => finding))
  const failed = checks.filter(({ outcome }) => outcome === 'failed')
  if (failed.length > 0) {
    const ended = failed.every(({ finding }) => endings.has(finding))
    return ended && found.has('signature.ok') ? 'ended' : 'fails'
  }
  if (checks.some(({ outcome }) => outcome === 'unknown')) return 'unsure'
  if (!found.has('signature.ok')) return 'unsure'
  return found.has('issuer.own') ? 'holds' : 'other'
}

/** What stands in a credential, as far as a reader wants to know it. Texts of strangers: shown as text only. */
export type Said = {
  id: string | null
  subject: string | null
  achievement: string | null
  issuer: string | null
  /** YYYY-MM-DD */
  from: string | null
  until: string | null
}

export type Verification = {
  verdict: Verdict
  checks: Check[]
  said: Said
  /** The cluster it was issued to, where this portal issued it. */
  slug: string | null
}
