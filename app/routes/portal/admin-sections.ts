import type { Action } from '#app/domain/accounts/permissions.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import type { AdminSectionId } from '#app/i18n/ru/admin.ts'
import { paths } from '#app/paths.ts'

/**
 * The sections of the administration in their order, each shown to whoever may do its action.
 * A new one: a line here and its words in app/i18n/<lang>/admin.ts.
 */
export const adminSections: readonly {
  id: AdminSectionId
  action: Action
  path: (lang: Lang) => string
}[] = [
  { id: 'thresholds', action: 'clusters.set-thresholds', path: (lang) => paths.thresholds(lang) },
  { id: 'badgeKeys', action: 'clusters.manage-badge-keys', path: (lang) => paths.badgeKeys(lang) },
  { id: 'people', action: 'accounts.people', path: (lang) => paths.people(lang) },
  { id: 'outbox', action: 'mail.outbox', path: (lang) => paths.outbox(lang) },
  { id: 'audit', action: 'accounts.read-audit', path: (lang) => paths.auditLog(lang) },
  { id: 'reckoning', action: 'clusters.reckon-all', path: (lang) => paths.reckoning(lang) },
]
