import type { CriterionId } from '../clusters/ladder.ts'
import type { Category } from '../clusters/vocabulary.ts'
import type { Bilingual } from '../shared/lang.ts'

/**
 * queued → sending → sent; a refusal returns it to `queued` until it is given up as `failed`.
 * `kept`: the portal has no mail server, so the letter is only read in the outbox.
 */
export const mailStates = ['queued', 'sending', 'sent', 'failed', 'kept'] as const
export type MailState = (typeof mailStates)[number]

/** How often notifications come by mail. */
export const digestChoices = ['at-once', 'daily', 'weekly', 'never'] as const
export type DigestChoice = (typeof digestChoices)[number]
/** For who has not chosen. */
export const DEFAULT_DIGEST: DigestChoice = 'daily'

/** Everything the portal notifies about, and what each needs to be said. Words: app/i18n/<lang>/notifications.ts. */
export type NotificationParams = {
  /** A role was given; `where` names the cluster or organisation, null: the whole portal. */
  'role.given': { role: string; where: Bilingual | null }
  'role.taken': { role: string; where: Bilingual | null }
  /** An administrator looked at the portal with this person's eyes. */
  'account.looked-at': { by: string; reason: string }
  /** A monitoring questionnaire waits for the cluster's answers; `deadline` is YYYY-MM-DD. */
  'monitoring.asked': { cluster: Bilingual; year: number; deadline: string }
  'monitoring.reminded': { cluster: Bilingual; year: number; deadline: string }
  /** An expert gave the answers back, and says why. */
  'monitoring.returned': { cluster: Bilingual; year: number; note: string }
  /** A round is published with what it found of the cluster. */
  'monitoring.published': { cluster: Bilingual; year: number }
  /** An invitation sent by this person was accepted. */
  'invitation.accepted': { name: string; where: Bilingual | null }
  /** An expert looked at what a cluster shows for a criterion of the ladder. */
  'criterion.checked': { cluster: Bilingual; criterion: CriterionId; accepted: boolean }
  /** A cluster's category turned; null: it has none now. */
  'category.changed': { cluster: Bilingual; category: Category | null; curated: boolean }
  /** An expert decided a request to represent a cluster. */
  'request.decided': { cluster: Bilingual; accepted: boolean; reason: string }
  /** A representative asks an expert to look. */
  'check.asked': { cluster: Bilingual }
  /** Releases of a programme touched sessions of somebody's agenda. */
  'programme.changed': { conference: Bilingual; changes: number }
  /** Whoever stood in a session's line got a seat. */
  'seat.got': { session: Bilingual; conference: Bilingual }
  /** An organiser gave somebody a seat, or took it away. */
  'seat.given': { session: Bilingual; conference: Bilingual }
  'seat.lost': { session: Bilingual; conference: Bilingual }
  /** Organisers decided on a proposal; `title` in the language it was written in. */
  'proposal.decided': { title: string; conference: Bilingual; accepted: boolean }
}
export type NotificationKind = keyof NotificationParams
