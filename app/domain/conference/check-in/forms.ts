import { z } from 'zod'
import { problem } from '#app/domain/shared/form.ts'
import { langs } from '#app/domain/shared/lang.ts'
import { scanActions, scanResults, scanWays } from './vocabulary.ts'
import { MOST_IN_DELIVERY } from './messages.ts'

const name = z
  .string(problem('required'))
  .trim()
  .min(1, problem('required'))
  .max(80, problem('long'))

const list = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((value) => (value === undefined ? [] : [value].flat()))

/** A gate as its form sends it. */
export const gateSchema = z.object({
  gate: z.string().optional(),
  version: z.coerce.number().int().optional(),
  nameRu: name,
  nameEn: name,
  kinds: list,
  autoPrint: z
    .string()
    .optional()
    .transform((value) => value === 'yes'),
})

/** Longest life of a device's right. */
const MOST_DAYS = 30

/** A link for a device. */
export const deviceLinkSchema = z.object({
  gate: z.string(problem('required')),
  label: name,
  days: z.coerce
    .number(problem('number'))
    .int(problem('number'))
    .min(1, problem('range'))
    .max(MOST_DAYS, problem('range')),
})

export const gateChoiceSchema = z.object({
  gate: z.string(problem('required')).min(1, problem('required')),
  version: z.coerce.number().int().optional(),
})
/** An organiser's own browser at a gate. */
export const openGateSchema = z.object({
  gate: z.string(problem('required')).min(1, problem('required')),
  label: name,
})
export const deviceChoiceSchema = z.object({ device: z.string(problem('required')) })

/** A scan by the page's own forms, where no scripts run. */
export const scanFormSchema = z.object({
  nonce: z.uuid(),
  action: z.enum(scanActions).default('in'),
  code: z.string().max(400, problem('long')).optional(),
  person: z.string().max(60).optional(),
  again: z.string().optional(),
})
export const undoFormSchema = z.object({ nonce: z.uuid() })

/** Whose name badge a gate prints. */
export const badgeAskedSchema = z.object({
  person: z.string().max(60),
  lang: z.enum(langs),
  onlyNew: z.boolean().optional(),
})

const at = z.number().int().min(0).max(8.64e15)
const sent = z.union([
  z.strictObject({ nonce: z.uuid(), undo: z.uuid() }),
  z.strictObject({
    nonce: z.uuid(),
    at,
    action: z.enum(scanActions),
    way: z.enum(scanWays),
    // What a camera reads may be anything; what is too long is cut, for the scan happened.
    code: z
      .string()
      .transform((code) => code.replaceAll('\u0000', '').slice(0, 400))
      .optional(),
    registrationId: z.string().max(60).optional(),
    again: z.boolean().optional(),
    said: z.enum(scanResults).optional(),
  }),
])

/** What a gate's script hands in. */
export const deliverySchema = z.object({
  conference: z.string().max(60).optional(),
  sentAt: at,
  waiting: z.number().int().min(0).max(1_000_000),
  scans: z.array(sent).max(MOST_IN_DELIVERY),
})
