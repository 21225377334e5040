import type { Action } from '#app/domain/accounts/permissions.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import type { DeskSectionId } from '#app/i18n/ru/desk.ts'
import { paths } from '#app/paths.ts'

/**
 * The sections of the desk in their order, each shown to whoever may do its action anywhere.
 * A new one: a line here and its words in app/i18n/<lang>/desk.ts.
 */
export const deskSections: readonly {
  id: DeskSectionId
  action: Action
  path: (lang: Lang) => string
}[] = [
  { id: 'checks', action: 'clusters.list-checks', path: (lang) => paths.checks(lang) },

  { id: 'review', action: 'clusters.decide-request', path: (lang) => paths.review(lang) },
  { id: 'clusters', action: 'clusters.find', path: (lang) => paths.clusters(lang) },
  { id: 'invitations', action: 'accounts.invite', path: (lang) => paths.invitations(lang) },
  { id: 'admin', action: 'accounts.people', path: (lang) => paths.admin(lang) },
  {
    id: 'monitoring',
    action: 'monitoring.show-rounds',
    path: (lang) => paths.monitoringDesk(lang),
  },
  {
    id: 'conferences',
    action: 'conference.show-draft',
    path: (lang) => paths.conferencesDesk(lang),
  },
  { id: 'outbox', action: 'mail.outbox', path: (lang) => paths.outbox(lang) },
]
