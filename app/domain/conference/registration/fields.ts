import type { FieldErrors } from '../../shared/form.ts'
import type { Bilingual, Lang } from '../../shared/lang.ts'

/** Kinds of questions a registration form is built from. */
export const fieldTypes = [
  'text',
  'long_text',
  'number',
  'date',
  'email',
  'phone',
  'yes_no',
  'choice',
  'choices',
] as const
export type FieldType = (typeof fieldTypes)[number]

export type FieldOption = {
  id: string
  ru: string
  en: string
  /** How many people may choose it; null: any number. */
  places: number | null
}
/** The question is asked when another one was answered so: an option's id, or `yes`, `no`. */
export type FieldCondition = { fieldId: string; value: string }

export type RegistrationField = {
  id: string
  type: FieldType
  label: Bilingual
  hint: Bilingual
  required: boolean
  options: FieldOption[]
  /** Kinds of attendance it is asked of; empty: all. */
  kindIds: string[]
  onlyLang: Lang | null
  condition: FieldCondition | null
  retentionDays: number | null
}

/** `choices` answer with a list of option ids, `yes_no` with a boolean, `number` with a number, others with text. */
export type Answer = string | number | boolean | string[]
export type Answers = Record<string, Answer>

/** The name of a question's field in the form. */
export const inputName = (fieldId: string) => `q.${fieldId}`

/** Those of `types` another question may depend on. */
export const mayBeCondition = ({ type }: Pick<RegistrationField, 'type'>) =>
  type === 'choice' || type === 'choices' || type === 'yes_no'

function holds({ fieldId, value }: FieldCondition, answers: Answers): boolean {
  const answer = answers[fieldId]
  if (typeof answer === 'boolean') return value === (answer ? 'yes' : 'no')
  return Array.isArray(answer) ? answer.includes(value) : answer === value
}

/**
 * The questions asked of somebody, in order: a question whose condition hangs on one that is itself not asked is not
 * asked either.
 */
export function askedOf(
  fields: readonly RegistrationField[],
  answers: Answers,
  { kindId, lang }: { kindId: string; lang: Lang },
): RegistrationField[] {
  const asked: RegistrationField[] = []
  for (const field of fields) {
    if (field.kindIds.length > 0 && !field.kindIds.includes(kindId)) continue
    if (field.onlyLang && field.onlyLang !== lang) continue
    const { condition } = field
    if (condition) {
      if (!asked.some(({ id }) => id === condition.fieldId)) continue
      if (!holds(condition, answers)) continue
    }
    asked.push(field)
  }
  return asked
}

/** Longest answers, characters. */
const LINE = 300
const PROSE = 4_000
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(date.getTime()) &&
    date.toISOString().startsWith(text)
  )
}

type Read = { answer: Answer } | { problem: FieldErrors[string] } | null

function readOne(field: RegistrationField, given: unknown): Read {
  const texts = (Array.isArray(given) ? given : [given])
    .filter((one) => typeof one === 'string' || typeof one === 'number' || typeof one === 'boolean')
    .map((one) => String(one).trim().replaceAll('\r\n', '\n'))
    .filter((one) => one !== '')
  const [text] = texts
  if (text === undefined) return field.required ? { problem: 'required' } : null
  switch (field.type) {
    case 'choices': {
      const chosen = field.options.map(({ id }) => id).filter((id) => texts.includes(id))
      return new Set(texts).size === chosen.length ? { answer: chosen } : { problem: 'choice' }
    }
    case 'choice':
      return field.options.some(({ id }) => id === text) ? { answer: text } : { problem: 'choice' }
    case 'yes_no':
      if (text === 'yes' || text === 'true') return { answer: true }
      return text === 'no' || text === 'false' ? { answer: false } : { problem: 'choice' }
    case 'number': {
      const number = Number(text.replace(',', '.').replace(/[\s\u00a0]/g, ''))
      return Number.isFinite(number) && Math.abs(number) < 1e12
        ? { answer: number }
        : { problem: 'figure' }
    }
    case 'date':
      return isDate(text) ? { answer: text } : { problem: 'date' }
    case 'email':
      return EMAIL.test(text) && text.length <= LINE ? { answer: text } : { problem: 'email' }
    default: {
      const most = field.type === 'long_text' ? PROSE : LINE
      return text.length <= most ? { answer: text } : { problem: 'long' }
    }
  }
}

/**
 * Reads what was sent for the questions that are asked of this person; whatever else was sent is left out.
 * @param sent by field id, as a form (texts, lists of texts) or as JSON (numbers, booleans)
 * @returns the answers, and what is wrong by input name
 */
export function readAnswers(
  fields: readonly RegistrationField[],
  sent: Readonly<Record<string, unknown>>,
  who: { kindId: string; lang: Lang },
): { answers: Answers; errors: FieldErrors } {
  const answers: Answers = {}
  const errors: FieldErrors = {}
  for (let i = 0; i < fields.length; i++) {
    const field = fields[i]!
    // Asked in order: what a condition hangs on has been read by now.
    if (!askedOf(fields.slice(0, i + 1), answers, who).includes(field)) continue
    const read = readOne(field, sent[field.id])
    if (read === null) continue
    if ('problem' in read) errors[inputName(field.id)] = read.problem
    else answers[field.id] = read.answer
  }
  return { answers, errors }
}

/** Options chosen in answers: what takes places of an option. */
export function choicesIn(
  fields: readonly RegistrationField[],
  answers: Answers,
): { fieldId: string; optionId: string }[] {
  return fields.flatMap(({ id, type }) => {
    const answer = answers[id]
    if ((type !== 'choice' && type !== 'choices') || answer === undefined) return []
    return [answer].flat().map((optionId) => ({ fieldId: id, optionId: String(optionId) }))
  })
}
