/**
 * Who may do what: data and one pure function, asked by every verb (docs/decisions/006).
 * A role counts within its scope; `administrator` counts everywhere.
 */
export const roles = [
  'attendee',
  'representative',
  'speaker',
  'moderator',
  'rapporteur',
  'organiser',
  'expert',
  'administrator',
] as const
export type Role = (typeof roles)[number]

export type Scope = 'portal' | 'cluster' | 'organisation' | 'conference'
export type Grant = { role: Role; scope: Scope; scopeId: string }

/**
 * Someone who acts: a visitor has no account and no grants; the operator runs commands on the
 * portal's own machine and has no account either.
 */
export type Actor =
  | { kind: 'visitor' }
  | {
      kind: 'account'
      accountId: string
      grants: readonly Grant[]
      /** The administrator who looks with this person's eyes: they see everything and change nothing. */
      lookedBy?: string
      /** When they last proved to be the owner of the account, by more than a session. */
      provenAt?: Date
    }
  | { kind: 'operator' }
export const visitor: Actor = { kind: 'visitor' }
export const operator: Actor = { kind: 'operator' }

type Rule = 'everyone' | 'visitor' | 'account' | 'operator' | readonly Role[]

export const permissions = {
  'accounts.sign-in': 'visitor',
  'accounts.sign-out': 'account',
  'accounts.show-own': 'account',
  'accounts.secure-own': 'account',
  'accounts.give-consent': 'account',
  'accounts.sign-up': 'visitor',
  // Links of letters work whoever happens to be signed in where they are opened.
  'accounts.accept-sign-up': 'everyone',
  'accounts.reset-password': 'everyone',
  'accounts.accept-email-change': 'everyone',
  'accounts.read-audit': ['administrator'],
  'accounts.make-first-administrator-link': 'operator',
  'accounts.accept-first-administrator': 'visitor',
  'accounts.people': ['administrator'],
  'accounts.give-role': ['administrator'],
  'accounts.take-role': ['administrator'],
  'accounts.look-as': ['administrator'],
  'accounts.end-look-as': 'account',
  'accounts.show-invitations': 'account',
  'accounts.invite': ['representative', 'expert', 'administrator'],
  'accounts.accept-invitation': 'everyone',
  'accounts.sign-up-by-invitation': 'visitor',
  'accounts.seal-secrets': 'operator',
  'accounts.erase': ['administrator'],
  'accounts.export-own': 'account',
  'accounts.erase-own': 'account',
  'mail.send': 'operator',
  'mail.outbox': ['organiser', 'administrator'],
  'mail.retry': ['organiser', 'administrator'],
  'mail.reveal': ['administrator'],
  'mail.notifications': 'account',
  'clusters.find': 'everyone',
  'clusters.show': 'everyone',
  'clusters.compare': 'everyone',
  'clusters.export': 'everyone',
  'clusters.statistics': 'everyone',
  'clusters.monitoring': 'everyone',
  'clusters.show-desk': 'account',
  'clusters.ladder': 'everyone',
  'clusters.show-proof': ['representative'],
  'clusters.ask-for-check': ['representative'],
  'clusters.check': ['expert'],
  'clusters.list-checks': ['expert'],
  'clusters.reckon-all': ['administrator'],
  'clusters.readiness': ['representative', 'expert'],
  'clusters.state-figures': ['representative'],
  'monitoring.show-rounds': ['representative', 'expert'],
  'monitoring.answer': ['representative'],
  'monitoring.open-round': ['expert'],
  'monitoring.show-round': ['expert'],
  'monitoring.prepare': ['expert'],
  'monitoring.examine': ['expert'],
  'monitoring.decide': ['expert'],
  'monitoring.publish': ['expert'],
  'monitoring.export': ['expert'],
  'monitoring.remind-due': 'operator',
  'clusters.show-evidence': ['representative', 'expert'],
  'clusters.attach-evidence': ['representative', 'expert'],
  'clusters.remove-evidence': ['representative', 'expert'],
  'clusters.import-participants': ['representative', 'expert'],
  'files.open': 'everyone',
  'files.open-own': 'account',
  'files.open-closed': ['representative', 'expert'],
  'clusters.show-badge': 'everyone',
  'clusters.verify-badge': 'everyone',
  'clusters.rotate-badge-key': 'operator',
  'clusters.manage-badge-keys': ['administrator'],
  'clusters.edit': ['representative', 'expert'],
  'clusters.show-thresholds': ['administrator'],
  'clusters.set-thresholds': ['administrator'],
  'clusters.ask-to-represent': 'account',
  'clusters.decide-request': ['expert'],
  'clusters.answer-invitation': 'everyone',
  'clusters.read-news': 'everyone',
  'conference.show': 'everyone',
  'conference.create': ['organiser'],
  'conference.settings': ['organiser'],
  'conference.edit-programme': ['organiser'],
  'conference.publish': ['organiser'],
  'conference.show-own-speaker': 'account',
  'conference.edit-own-speaker': 'account',
  'conference.claim-speaker': 'account',
  'conference.show-draft': ['organiser'],
  'conference.show-desk': 'account',
  'conference.overview': ['organiser'],
  'conference.attendees': ['organiser'],
  'conference.change-attendees': ['organiser'],
  'conference.tell-screens': ['organiser'],
  'conference.print-name-badges': ['organiser'],
  'conference.set-up-papers': ['organiser'],
  'conference.rotate-ticket-key': ['organiser'],
  'conference.show-ticket': 'everyone',
  'conference.show-own-ticket': 'account',
  'conference.issue-paper': 'everyone',
  'conference.verify-paper': 'everyone',
  'conference.forget-papers': 'operator',
  'conference.exchange': ['organiser'],
  'conference.export-whole': ['organiser'],
  'conference.import-schedule': ['organiser'],
  'conference.import-whole': ['organiser'],
  'conference.copy': ['organiser'],
  'conference.webhooks': ['organiser'],
  'conference.api-tokens': ['organiser'],
  'conference.use-api': ['organiser'],
  'conference.deliver-webhooks': 'operator',
  'conference.forget-exchange': 'operator',
  'conference.agenda': 'account',
  'conference.take-seat': 'account',
  // A calendar program has no session: the secret in the address is the right.
  'conference.read-feed': 'everyone',
  'conference.tell-release': 'operator',
  'conference.propose': 'account',
  'conference.set-call': ['organiser'],
  'conference.review-proposals': ['organiser', 'expert'],
  'conference.decide-proposals': ['organiser'],
  'conference.gates': ['organiser'],
  'conference.see-presence': ['organiser'],
  // Whoever stands at a door has no account: the secret of their device is the right.
  'conference.work-gate': 'everyone',
  'conference.register': 'everyone',
  // By the secret link of a letter, or as who is signed in.
  'conference.own-registration': 'everyone',
  'conference.manage-registrations': ['organiser'],
  'conference.set-up-registration': ['organiser'],
  'conference.expire-offers': 'operator',
  'conference.erase-answers': 'operator',
  'conference.export-attendees': ['organiser'],
  'conference.mail': ['organiser'],
  'conference.show-feedback': ['organiser'],
  'conference.edit-feedback': ['organiser'],
  'conference.give-feedback': 'everyone',
  'conference.remind-due': 'operator',
  'conference.choose-news': 'everyone',
} as const satisfies Record<string, Rule>

export type Action = keyof typeof permissions
export type Thing = { scope: Scope; scopeId: string }

/**
 * Whether `actor` may do `action`, to `thing` where the action concerns one.
 * A grant on the portal covers every thing in it.
 */
export function can(actor: Actor, action: Action, thing?: Thing): boolean {
  const rule = permissions[action] as Rule
  if (rule === 'everyone') return true
  if (rule === 'visitor') return actor.kind === 'visitor'
  if (rule === 'operator') return actor.kind === 'operator'
  if (actor.kind !== 'account') return false
  if (rule === 'account') return true
  return actor.grants.some(
    (grant) =>
      (grant.role === 'administrator' && grant.scope === 'portal') ||
      (rule.includes(grant.role) &&
        (grant.scope === 'portal' ||
          (thing !== undefined && grant.scope === thing.scope && grant.scopeId === thing.scopeId))),
  )
}

/** Whether `actor` may do `action` to anything at all: what menus offer, never what protects. */
export function canSomewhere(actor: Actor, action: Action): boolean {
  if (can(actor, action)) return true
  const rule = permissions[action] as Rule
  return (
    actor.kind === 'account' &&
    Array.isArray(rule) &&
    actor.grants.some(({ role }) => rule.includes(role))
  )
}
