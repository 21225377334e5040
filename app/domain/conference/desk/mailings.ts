import { z } from 'zod'
import { problem } from '../../shared/form.ts'
import { attendeeFilterSchema } from './attendees.ts'
import { paragraphsOf, unknownPlaceholders } from './mailing-text.ts'
import {
  mailingButtons,
  mailingKinds,
  reminderAnchors,
  reminderTimings,
  reminderUnits,
  type ReminderAnchor,
} from './vocabulary.ts'

/** Longest subject and body, characters. */
const SUBJECT = 150
const BODY = 8_000
const MINUTE = 60_000
/** The farthest a reminder may lie from what it reminds of, days. */
const FARTHEST = 365

const filled = (text: string) => unknownPlaceholders(text).length === 0
const subject = z
  .string(problem('required'))
  .trim()
  .min(1, problem('required'))
  .max(SUBJECT, problem('long'))
  .refine((text) => !/[\r\n]/.test(text), problem('long'))
  .refine(filled, problem('placeholder'))
const body = z
  .string(problem('required'))
  .refine((text) => paragraphsOf(text).length > 0, problem('required'))
  .refine((text) => text.length <= BODY, problem('long'))
  .refine(filled, problem('placeholder'))

const MINUTES_OF = { days: 24 * 60, hours: 60 } as const

/** A mailing's form: the letter in both languages, to whom, and when. */
export const mailingSchema = attendeeFilterSchema
  .extend({
    purpose: z.enum(mailingKinds, problem('choice')),
    subjectRu: subject,
    subjectEn: subject,
    bodyRu: body,
    bodyEn: body,
    button: z.enum(mailingButtons, problem('choice')),
    timing: z.enum(reminderTimings, problem('choice')),
    amount: z.string().trim().default(''),
    unit: z.enum(reminderUnits, problem('choice')).default('days'),
    anchor: z.enum(reminderAnchors, problem('choice')).default('start'),
    version: z.coerce.number(problem('number')).int(problem('number')).default(0),
  })
  .superRefine(({ timing, amount, unit }, check) => {
    if (timing === 'hand') return
    const most = unit === 'days' ? FARTHEST : FARTHEST * 24
    if (!/^\d{1,5}$/.test(amount) || Number(amount) > most)
      check.addIssue({ code: 'custom', path: ['amount'], message: problem('range') })
  })
export type MailingForm = z.output<typeof mailingSchema>

/** Minutes from the anchor a form asks for; null: sent by hand. */
export function offsetOf({
  timing,
  amount,
  unit,
}: Pick<MailingForm, 'timing' | 'amount' | 'unit'>): number | null {
  if (timing === 'hand') return null
  const minutes = Number(amount) * MINUTES_OF[unit]
  return timing === 'before' ? -minutes : minutes
}

/** The same the other way round, for the form. */
export function timingOf(offset: number | null): Pick<MailingForm, 'timing' | 'amount' | 'unit'> {
  if (offset === null) return { timing: 'hand', amount: '', unit: 'days' }
  const minutes = Math.abs(offset)
  const unit = minutes % MINUTES_OF.days === 0 ? 'days' : 'hours'
  return {
    timing: offset < 0 ? 'before' : 'after',
    amount: String(minutes / MINUTES_OF[unit]),
    unit,
  }
}

/** When a reminder goes out. @param anchors the beginning and the end of the conference */
export function dueAt(
  { offsetMinutes, anchor }: { offsetMinutes: number; anchor: ReminderAnchor },
  anchors: Record<ReminderAnchor, Date>,
): Date {
  return new Date(anchors[anchor].getTime() + offsetMinutes * MINUTE)
}

/**
 * Whether a reminder is to be sent now. One for before the beginning is not sent after it: a portal that was down
 * would remind of what is over.
 */
export function isDue(
  reminder: { offsetMinutes: number; anchor: ReminderAnchor },
  anchors: Record<ReminderAnchor, Date>,
  now: Date,
): boolean {
  if (now < dueAt(reminder, anchors)) return false
  return reminder.offsetMinutes >= 0 || now < anchors[reminder.anchor]
}

export const sendSchema = z.object({
  /** How many were shown to be written to. */
  expected: z.coerce.number(problem('number')).int(problem('number')),
  version: z.coerce.number(problem('number')).int(problem('number')),
})
