import { z } from 'zod'
import { registrationStates } from '../vocabulary.ts'

/** Attendees on a page of the list. */
export const ATTENDEES_PAGE = 50

export const attendeeSorts = ['name', 'new', 'changed', 'organisation'] as const
export type AttendeeSort = (typeof attendeeSorts)[number]

const id = z.string().min(1).max(64).optional().catch(undefined)

/** Which attendees: the part of the list's address that a bulk action and a mailing keep. */
export const attendeeFilterSchema = z.object({
  q: z.string().trim().max(200).catch('').default(''),
  state: z.enum(registrationStates).optional().catch(undefined),
  kind: id,
  /** A cluster's id; `none`: no cluster. */
  cluster: id,
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional()
    .catch(undefined),
  present: z.enum(['yes', 'no']).optional().catch(undefined),
  tag: id,
  /** The language letters are written in. */
  lang: z.enum(['ru', 'en']).optional().catch(undefined),
})
export type AttendeeFilter = z.output<typeof attendeeFilterSchema>

/** What the list is asked by its address. What makes no sense counts as not asked. */
export const attendeesQuerySchema = attendeeFilterSchema.extend({
  sort: z.enum(attendeeSorts).catch('name').default('name'),
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
})
export type AttendeesQuery = z.output<typeof attendeesQuerySchema>

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
