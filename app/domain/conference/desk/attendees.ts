import { z } from 'zod'
import { registrationStates } from '../vocabulary.ts'
import { attendeeSorts } from './attendee-search.ts'

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
