/**
 * Everything the audit log may say was done; the words are in app/i18n/<lang>/audit.ts.
 * What changes rights, shows somebody's data to another, decides, publishes or deletes belongs here;
 * what a history of its own already keeps (a profile's edits) does not.
 */
export const auditActions = [
  // accounts
  'account.signed-up',
  'account.signed-in',
  'account.sign-in-failed',
  'account.signed-out',
  'account.session-ended',
  'account.sessions-ended',
  'account.password-forgotten',
  'account.password-reset',
  'account.password-changed',
  'account.email-change-asked',
  'account.email-changed',
  'account.passkey-added',
  'account.passkey-removed',
  'account.totp-on',
  'account.totp-off',
  'account.recovery-codes-made',
  'account.recovery-code-used',
  'account.consent-given',
  'account.looked-as',
  'account.exported',
  'account.erased',
  'role.given',
  'role.taken',
  'invitation.sent',
  'invitation.accepted',
  'administrator.link-made',
  'mail.link-shown',
  // the work of the portal
  'cluster.claimed',
  'cluster.registered',
  'cluster.reviewed',
  'cluster.imported',
  'criterion.checked',
  'thresholds.changed',
  'badge.issued',
  'badge.revoked',
  'badge.key-rotated',
  'conference.created',
  'conference.changed',
  'conference.state-changed',
  'conference.released',
  'monitoring.opened',
  'monitoring.published',
  'monitoring.corrected',
  'webhook.added',
  'webhook.removed',
  'api-token.made',
  'api-token.revoked',
  'programme.imported',
  'conference.exported',
  'conference.imported',
  'conference.copied',
  'gate.device-made',
  'gate.device-ended',
  'ticket.key-rotated',
] as const
export type AuditAction = (typeof auditActions)[number]

/** What an event was done to. */
export const auditSubjects = [
  'account',
  'cluster',
  'organisation',
  'invitation',
  'mail',
  'monitoring-round',
  'conference',
  'badge',
  'setting',
  'portal',
] as const
export type AuditSubject = (typeof auditSubjects)[number]
