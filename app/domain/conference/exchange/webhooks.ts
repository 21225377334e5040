import { z } from 'zod'
import { problem } from '../../shared/form.ts'
import type { Bilingual } from '../../shared/lang.ts'
import type { RegistrationState } from '../vocabulary.ts'
import { webhookEvents, type WebhookEvent } from './webhook-events.ts'

/** What a program is sent. A registration is told by its code: who it is, is asked with a key. */
export type WebhookBody = {
  type: WebhookEvent
  /** ISO instant of the event, not of the sending. */
  timestamp: string
  data: {
    conference: { id: string; slug: string; title: Bilingual }
    release?: {
      number: number
      note: Bilingual
      added: number
      moved: number
      cancelled: number
      restored: number
      edited: number
    }
    registration?: {
      id: string
      code: string
      state: RegistrationState
      /** Null for a new one. */
      from: RegistrationState | null
      kindId: string
    }
  }
}

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
/** Pauses after the first, second… failure. */
const PAUSES = [10 * SECOND, MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 6 * HOUR, 12 * HOUR, 24 * HOUR] // prettier-ignore

/** A delivery is given up after so many attempts: with the pauses some two days. */
export const MOST_ATTEMPTS = PAUSES.length + 1

/**
 * How long to wait after an attempt that failed.
 * @param attempts how many there were, at least 1
 * @returns milliseconds; null when it is given up
 */
export function webhookPause(attempts: number): number | null {
  return PAUSES[attempts - 1] ?? null
}

/** An answer that says it arrived. Redirections are not followed: the address is to be corrected. */
export const arrived = (status: number) => status >= 200 && status < 300

/** 410: the other side wants nothing more (as the Standard Webhooks specification has it). */
export const isUnwanted = (status: number | null) => status === 410

const LONGEST_URL = 2_000

export const endpointSchema = z.object({
  url: z
    .string(problem('required'))
    .trim()
    .min(1, problem('required'))
    .max(LONGEST_URL, problem('long'))
    .refine((url) => URL.canParse(url) && /^https?:/i.test(url), problem('url')),
  events: z
    .union([z.enum(webhookEvents), z.array(z.enum(webhookEvents))], problem('choice'))
    .transform((one) => [...new Set([one].flat())]),
})

export const endpointVersionSchema = z.object({
  id: z.string(),
  version: z.coerce.number().int(),
})
export const changeEndpointSchema = endpointSchema.extend(endpointVersionSchema.shape)
export const endpointIdSchema = z.object({ id: z.string() })
