import type { AttendeeFilter, AttendeesQuery } from './attendees.ts'

/** Attendees on a page of the list. */
export const ATTENDEES_PAGE = 50

export const attendeeSorts = ['name', 'new', 'changed', 'organisation'] as const
export type AttendeeSort = (typeof attendeeSorts)[number]

/** The fields of a filter in the order of the address. */
const FIELDS = ['q', 'state', 'kind', 'cluster', 'country', 'present', 'tag', 'lang'] as const

/** A filter as the query of an address, without what is not asked: `?state=pending&page=2`, or nothing. */
export function attendeeSearch(
  filter: Partial<AttendeesQuery>,
  more: Record<string, string> = {},
): string {
  const search = new URLSearchParams()
  for (const field of FIELDS) {
    const value = filter[field]
    if (value) search.set(field, value)
  }
  if (filter.sort && filter.sort !== 'name') search.set('sort', filter.sort)
  if (filter.page && filter.page > 1) search.set('page', String(filter.page))
  for (const [name, value] of Object.entries(more)) search.set(name, value)
  return search.size > 0 ? `?${search}` : ''
}

/** Whether a filter leaves anybody out. */
export const isFiltered = (filter: AttendeeFilter) => FIELDS.some((field) => Boolean(filter[field]))
