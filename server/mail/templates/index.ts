import type { Lang } from '#app/domain/shared/lang.ts'
import { conferenceMailing } from './conference-mailing.ts'
import { conferenceTicket } from './conference-ticket.ts'
import { digest } from './digest.ts'
import { accountExists } from './account-exists.ts'
import { emailChange } from './email-change.ts'
import { invitation } from './invitation.ts'
import { membershipInvitation } from './membership-invitation.ts'
import { monitoringQuestionnaire } from './monitoring-questionnaire.ts'
import { notification } from './notification.ts'
import { passwordReset } from './password-reset.ts'
import { proofLink } from './proof-link.ts'
import { programmeChanged } from './programme-changed.ts'
import { proposalDecided } from './proposal-decided.ts'
import { registration, registrationGroup } from './registration.ts'
import { securityNotice } from './security-notice.ts'
import { sessionSeat } from './session-seat.ts'
import { signUp } from './sign-up.ts'
import { speakerInvitation } from './speaker-invitation.ts'
import type { Letter, Template } from './template.ts'

/** Every letter the portal writes. Add yours here: one file a template. */
export const templates = {
  digest,
  'account-exists': accountExists,
  'email-change': emailChange,
  invitation,
  'membership-invitation': membershipInvitation,
  notification,
  'password-reset': passwordReset,
  'proof-link': proofLink,
  registration,
  'registration-group': registrationGroup,
  'security-notice': securityNotice,
  'sign-up': signUp,
  'speaker-invitation': speakerInvitation,
  'monitoring-questionnaire': monitoringQuestionnaire,
  'programme-changed': programmeChanged,
  'session-seat': sessionSeat,
  'proposal-decided': proposalDecided,
  'conference-mailing': conferenceMailing,
  'conference-ticket': conferenceTicket,
} as const

export type TemplateName = keyof typeof templates
/** What a template is given. */
export type TemplateParams<T extends TemplateName> = Parameters<(typeof templates)[T]['ru']>[0]

/** Writes a letter in a language. */
export function writeLetter(name: TemplateName, lang: Lang, params: unknown): Letter {
  return (templates[name] as Template<Record<string, unknown>>)[lang](
    params as Record<string, unknown>,
  )
}
