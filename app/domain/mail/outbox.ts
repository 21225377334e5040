import { z } from 'zod'
import { langs } from '../shared/lang.ts'
import { mailStates } from './vocabulary.ts'

/** Letters on a page of the outbox. */
export const OUTBOX_PAGE = 30

/** What the outbox is asked by its address. What makes no sense counts as not asked. */
export const outboxQuerySchema = z.object({
  state: z.enum(mailStates).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})
export type OutboxQuery = z.output<typeof outboxQuerySchema>

/** How a letter is looked at. */
export const letterViewSchema = z.object({
  view: z.enum(['html', 'text']).catch('html'),
  in: z.enum(langs).optional().catch(undefined),
})

/**
 * Whether a letter may be put back into the queue: it has come to an end, and what only its addressee may
 * know is still in it.
 * @param complete its secret parameters are all there
 */
export function mayResend(state: (typeof mailStates)[number], complete: boolean): boolean {
  return complete && (state === 'sent' || state === 'failed' || state === 'kept')
}
