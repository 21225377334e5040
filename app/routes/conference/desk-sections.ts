import type { Action } from '#app/domain/accounts/permissions.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import type { ConferenceDeskGroup, ConferenceDeskSectionId } from '#app/i18n/ru/conference-desk.ts'
import { paths } from '#app/paths.ts'

/**
 * The sections of a conference's desk, in their order within each group, each shown to whoever may do its action
 * in this conference. A new one: a line here, its name in app/i18n/<lang>/conference-desk.ts, its route inside that of
 * `desk/conferences/:slug`.
 */
export const conferenceDeskSections: readonly {
  id: ConferenceDeskSectionId
  group: ConferenceDeskGroup
  action: Action
  path: (lang: Lang, slug: string) => string
}[] = [
  {
    id: 'overview',
    group: 'people',
    action: 'conference.overview',
    path: (lang, slug) => paths.conferenceDesk(lang, slug),
  },
  {
    id: 'attendees',
    group: 'people',
    action: 'conference.attendees',
    path: (lang, slug) => paths.conferenceAttendees(lang, slug),
  },
  {
    id: 'seats',
    group: 'people',
    action: 'conference.attendees',
    path: (lang, slug) => paths.seats(lang, slug),
  },
  {
    id: 'mailings',
    group: 'people',
    action: 'conference.mail',
    path: (lang, slug) => paths.conferenceMailings(lang, slug),
  },
  {
    id: 'feedback',
    group: 'people',
    action: 'conference.show-feedback',
    path: (lang, slug) => paths.conferenceFeedbackDesk(lang, slug),
  },
  {
    id: 'programme',
    group: 'programme',
    action: 'conference.edit-programme',
    path: (lang, slug) => paths.programmeDraft(lang, slug),
  },
  {
    id: 'sessions',
    group: 'programme',
    action: 'conference.edit-programme',
    path: (lang, slug) => paths.conferenceSessions(lang, slug),
  },
  {
    id: 'speakers',
    group: 'programme',
    action: 'conference.edit-programme',
    path: (lang, slug) => paths.conferenceSpeakers(lang, slug),
  },
  {
    id: 'tracks',
    group: 'programme',
    action: 'conference.edit-programme',
    path: (lang, slug) => paths.conferenceTracks(lang, slug),
  },
  {
    id: 'halls',
    group: 'programme',
    action: 'conference.edit-programme',
    path: (lang, slug) => paths.conferenceHalls(lang, slug),
  },
  {
    id: 'publish',
    group: 'programme',
    action: 'conference.publish',
    path: (lang, slug) => paths.publishProgramme(lang, slug),
  },
  {
    id: 'proposals',
    group: 'programme',
    action: 'conference.review-proposals',
    path: (lang, slug) => paths.proposals(lang, slug),
  },
  {
    id: 'gates',
    group: 'door',
    action: 'conference.gates',
    path: (lang, slug) => paths.gates(lang, slug),
  },
  {
    id: 'screens',
    group: 'door',
    action: 'conference.tell-screens',
    path: (lang, slug) => paths.hallScreens(lang, slug),
  },
  {
    id: 'name-badges',
    group: 'door',
    action: 'conference.print-name-badges',
    path: (lang, slug) => paths.nameBadges(lang, slug),
  },
  {
    id: 'settings',
    group: 'setup',
    action: 'conference.settings',
    path: (lang, slug) => paths.conferenceSettings(lang, slug),
  },
  {
    id: 'registration',
    group: 'setup',
    action: 'conference.set-up-registration',
    path: (lang, slug) => paths.registrationDesk(lang, slug),
  },
  {
    id: 'exchange',
    group: 'setup',
    action: 'conference.exchange',
    path: (lang, slug) => paths.conferenceExchange(lang, slug),
  },
  {
    id: 'webhooks',
    group: 'setup',
    action: 'conference.webhooks',
    path: (lang, slug) => paths.conferenceWebhooks(lang, slug),
  },
  {
    id: 'papers',
    group: 'setup',
    action: 'conference.set-up-papers',
    path: (lang, slug) => paths.papersDesk(lang, slug),
  },
]
