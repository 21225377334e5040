import { z } from 'zod'
import { problem, type FormValues } from '../../shared/form.ts'
import { closedLists, fieldsOf, LONGEST, type EditGroup, type Field } from './groups.ts'
import type { FieldValue, RecordValue } from './value.ts'

/** Years a profile may speak of. */
const YEARS = { first: 1700, last: 2100 }
/** Largest sum, in millions of roubles. */
const MOST_MILLIONS = 9_000_000
const MOST_CHOSEN = 200

const spaces = /[\s\u00a0\u202f]/g
const whole = z
  .string()
  .transform((typed) => typed.replace(spaces, ''))
  .pipe(z.string().regex(/^\d{1,12}$/, problem('number')))
  .transform(Number)

/** A line's control characters and runs of spaces are no content. */
const line = (max: number) =>
  z
    .string()
    .transform((typed) => typed.replace(/[\p{Cc} ]+/gu, ' ').trim())
    .pipe(z.string().max(max, problem('long')))

const lines = (typed: string) =>
  typed
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .split('\n')
    .map((one) => one.trimEnd())
    .join('\n')
    .trim()

const calendarDay = (text: string) => {
  const full = text.padEnd(10, '-01')
  const at = new Date(`${full}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(full)
}

/** Dates are kept as YYYY, YYYY-MM or YYYY-MM-DD and may be typed the Russian way, 21.11.2026. */
const date = z
  .string()
  .transform((typed) => {
    const text = typed.replace(spaces, '')
    const [, day, month, year] = /^(?:(\d{1,2})\.)?(\d{1,2})\.(\d{4})$/.exec(text) ?? []
    return year
      ? [year, month!.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-')
      : text
  })
  .pipe(z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, problem('date')))
  .refine(calendarDay, problem('date'))

const list = z
  .union([z.string(), z.array(z.string())])
  .transform((sent) => [...new Set([sent].flat().filter((one) => one !== ''))].sort())
  .pipe(z.array(z.string()).max(MOST_CHOSEN, problem('long')))

function schemaOf(field: Field): z.ZodType<FieldValue, string | string[]> {
  switch (field.kind) {
    case 'text':
      return line(field.max ?? LONGEST.text) as never
    case 'long':
      return z
        .string()
        .transform(lines)
        .pipe(z.string().max(field.max ?? LONGEST.long, problem('long'))) as never
    case 'lines':
      return z
        .string()
        .max(LONGEST.lines, problem('long'))
        .transform((typed) =>
          lines(typed)
            .split('\n')
            .map((one) => one.trim())
            .filter(Boolean),
        ) as never
    case 'url':
      return line(LONGEST.url).pipe(z.url({ protocol: /^https?$/, error: problem('url') })) as never
    case 'year':
      return whole.pipe(
        z.number().min(YEARS.first, problem('year')).max(YEARS.last, problem('year')),
      ) as never
    case 'number':
      return whole.pipe(z.number().max(field.max, problem('range'))) as never
    case 'millions':
      return z
        .string()
        .transform((typed) => typed.replace(spaces, '').replace(',', '.'))
        .pipe(z.string().regex(/^\d{1,10}(\.\d{1,6})?$/, problem('number')))
        .transform((typed) => Math.round(Number(typed) * 1e6))
        .pipe(z.number().max(MOST_MILLIONS * 1e6, problem('range'))) as never
    case 'date':
      return date as never
    case 'month':
      return date.refine((text) => text.length === 7, problem('date')) as never
    case 'choice':
      return z.enum(
        closedLists[field.of] as readonly [string, ...string[]],
        problem('choice'),
      ) as never
    case 'choices':
      return list.refine(
        (chosen) =>
          chosen.every((one) => (closedLists[field.of] as readonly string[]).includes(one)),
        problem('choice'),
      ) as never
    case 'term':
      return z.string().max(100, problem('choice')) as never
    case 'terms':
      return list as never
    case 'flag':
      return z.literal('on', problem('choice')).transform(() => true) as never
  }
}

const nothing = (field: Field): FieldValue =>
  field.kind === 'flag'
    ? false
    : field.kind === 'terms' || field.kind === 'choices' || field.kind === 'lines'
      ? []
      : null

/** Whether a value says nothing. */
export const isNothing = (value: FieldValue | undefined): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  value === false ||
  (Array.isArray(value) && value.length === 0)

const isBlank = (sent: unknown) =>
  sent === undefined ||
  (typeof sent === 'string' && sent.replace(spaces, '') === '') ||
  (Array.isArray(sent) && sent.every((one) => one === ''))

/**
 * What a group's form may send, by its description: fields not sent or blank become nothing, which a
 * required field refuses. Whether chosen regions or members exist only the verb can say.
 */
export function recordSchema(group: EditGroup) {
  const fields = fieldsOf(group)
  return z.record(z.string(), z.unknown()).transform((sent, context): RecordValue => {
    const record: Record<string, FieldValue> = {}
    const fail = (name: string, message: string) =>
      context.addIssue({ code: 'custom', path: [name], message })
    for (const [name, field] of fields) {
      const parsed = isBlank(sent[name]) ? undefined : schemaOf(field).safeParse(sent[name])
      if (parsed && !parsed.success)
        fail(name, parsed.error.issues[0]?.message ?? problem('choice'))
      else if (parsed && !isNothing(parsed.data)) record[name] = parsed.data
      else if (field.required) fail(name, problem('required'))
      else record[name] = nothing(field)
    }
    for (const [first, last] of ORDERED)
      if (record[first] && record[last] && String(record[last]) < String(record[first]))
        fail(last, problem('range'))
    return record
  })
}

/** Beginnings and their ends. */
const ORDERED = [
  ['periodStart', 'periodEnd'],
  ['startMonth', 'endMonth'],
  ['date', 'validUntil'],
] as const

/** A record as its form shows it: the reverse of `recordSchema`. */
export function formValuesOf(group: EditGroup, record: RecordValue): FormValues {
  const values: FormValues = {}
  for (const [name, field] of fieldsOf(group)) {
    const value = record[name]
    if (value === undefined || isNothing(value)) continue
    if (field.kind === 'lines') values[name] = (value as string[]).join('\n')
    else if (Array.isArray(value)) values[name] = value.length === 1 ? value[0] : [...value]
    else if (field.kind === 'flag') values[name] = 'on'
    else if (field.kind === 'millions') values[name] = String((value as number) / 1e6)
    else values[name] = String(value)
  }
  return values
}
