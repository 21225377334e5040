import type { FieldErrors } from './form.ts'

/**
 * Every failure a user can cause, with the HTTP status it answers with.
 * The words are in app/i18n/<lang>/errors.ts; a missing translation is a type error.
 */
export const errorStatus = {
  'not-found': 404,
  'address.malformed': 400,
  'query.invalid': 400,
  'form.invalid': 422,
  'form.broken': 400,
  'form.stale': 409,
  'form.foreign-origin': 403,
  'permission.denied': 403,
  'sign-in.required': 401,
  'sign-in.failed': 422,
  'sign-in.too-many-attempts': 429,
  'passkey.failed': 422,
  'passkey.enough': 409,
  'administrator.exists': 409,
  'check.own-cluster': 403,
  'check.nothing': 409,
  'administrator.last': 409,
  'invitations.too-many': 429,
  'invitation.has-account': 409,
  'look-as.only': 403,
  'link.unknown': 404,
  'link.used': 410,
  'link.expired': 410,
  'link.elsewhere': 409,
  'mail.not-resendable': 409,
  'badge.none': 404,
  'badge.over': 410,
  'conference.archived': 409,
  'hall.released': 409,
  'session.released': 409,
  'speaker.claimed': 409,
  'release.nothing': 409,
  'badge.too-many': 429,
  'import.has-errors': 422,
  'import.changed': 409,
  'monitoring.closed': 409,
  'monitoring.published': 409,
  'monitoring.started': 409,
  'monitoring.answered': 409,
  'monitoring.not-ready': 409,
  'webhook.too-many': 429,
  'webhook.off': 409,
  'schedule.broken': 422,
  'schedule.changed': 409,
  'package.broken': 422,
  'package.here': 409,
  'token.invalid': 401,
  'idempotency.required': 400,
  'idempotency.reused': 422,
  'idempotency.in-flight': 409,
  'agenda.full': 409,
  'seat.cancelled': 409,
  'seat.full': 409,
  'seat.held': 409,
  'seat.none-free': 409,
  'seat.not-needed': 409,
  'seat.not-registered': 409,
  'seat.over': 409,
  'seat.overlap': 409,
  'seat.unconfirmed': 409,
  'call.closed': 409,
  'proposal.enough': 409,
  'proposal.decided': 409,
  'proposal.conflict': 403,
  'gate.no-device': 401,
  'gate.ended': 410,
  'gate.closed': 409,
  'registration.closed': 409,
  'registration.full': 409,
  'registration.exists': 409,
  'registration.over': 409,
  'registration.group': 409,
  'registration.in-use': 409,
  'registration.too-many': 429,
  'offer.expired': 410,
  'badges.nobody': 409,
  'mailing.nobody': 409,
  'mailing.past': 409,
  'feedback.closed': 409,
  'feedback.given': 409,
  'feedback.not-yours': 403,
  'method.not-allowed': 405,
  'length.required': 411,
  'too-large': 413,
  unexpected: 500,
} as const satisfies Record<string, number>

export type ErrorCode = keyof typeof errorStatus
export type ErrorParams = Record<string, string | number>

/**
 * A failure with a code and parameters; never a sentence.
 * @param fields the form's fields at fault, for what only a verb can find out
 */
export class DomainError extends Error {
  readonly code: ErrorCode
  readonly params: ErrorParams
  readonly fields: FieldErrors

  constructor(code: ErrorCode, params: ErrorParams = {}, fields: FieldErrors = {}) {
    super(code)
    this.name = 'DomainError'
    this.code = code
    this.params = params
    this.fields = fields
  }

  get status(): number {
    return errorStatus[this.code]
  }
}
