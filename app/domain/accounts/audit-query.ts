import { auditActions, type AuditAction } from './audit-actions.ts'

/** Events on a page of the audit log. */
export const AUDIT_PAGE = 50
/** Deeper pages are found by a date. */
const LAST_PAGE = 1_000

export type AuditQuery = {
  action: AuditAction | null
  /** E-mail address or id of a person. */
  person: string
  /** Days as `2026-11-21`, both included. */
  from: string
  to: string
  page: number
}

const day = (text: string | null) =>
  text && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`))
    ? text
    : ''

/** What an address asks of the audit log; whatever makes no sense is left out. */
export function parseAuditQuery(search: URLSearchParams): AuditQuery {
  const action = auditActions.find((one) => one === search.get('action')) ?? null
  const page = Number(search.get('page') ?? 1)
  return {
    action,
    person: (search.get('person') ?? '').trim().slice(0, 254),
    from: day(search.get('from')),
    to: day(search.get('to')),
    page: Number.isInteger(page) && page >= 1 && page <= LAST_PAGE ? page : 1,
  }
}

/** The query of an address; empty when everything is as it is without one. */
export function auditSearch({ action, person, from, to, page }: AuditQuery): string {
  const search = new URLSearchParams()
  if (action) search.set('action', action)
  if (person) search.set('person', person)
  if (from) search.set('from', from)
  if (to) search.set('to', to)
  if (page > 1) search.set('page', String(page))
  return search.size > 0 ? `?${search}` : ''
}
