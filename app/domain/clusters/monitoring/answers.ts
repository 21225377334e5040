import type { FieldErrors, FormValues } from '../../shared/form.ts'
import type { AnswerValue, Answers, Question } from './questionnaire.ts'

/** The name of a question's field in a form. */
export const fieldOf = (questionId: string) => `q.${questionId}`
/** The name of one figure of a table. */
export const cellOf = (questionId: string, row: string, year: number) =>
  `q.${questionId}.${row}.${year}`

export const LONGEST_ANSWER = 4_000

export type ParsedAnswers = {
  /** Answers that could be read; a question without an answer is absent. */
  answers: Answers
  /** What cannot be read, by the name of its field. */
  errors: FieldErrors
}

/** Reads the answers out of a form. Nothing typed is refused for missing: a draft may have holes. */
export function parseAnswers(
  questionnaire: readonly Question[],
  values: FormValues,
): ParsedAnswers {
  const answers: Record<string, AnswerValue> = {}
  const errors: FieldErrors = {}
  for (const question of questionnaire) {
    const value =
      question.kind === 'table'
        ? readTable(question, values, errors)
        : readOne(question, values[fieldOf(question.id)], errors)
    if (value !== undefined) answers[question.id] = value
  }
  return { answers, errors }
}

/** `1 234,5` and `1234.5` are one figure; undefined where it is none. */
export function readFigure(text: string): number | undefined {
  const plain = text
    .replaceAll(/[\s\u00a0\u202f]/g, '')
    .replace(',', '.')
    .replace('\u2212', '-')
  if (!/^-?\d{1,13}(\.\d{1,6})?$/.test(plain)) return undefined
  return Number(plain)
}

/** Whether a text is a day that exists: `2026-02-30` is none. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const at = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === text
}

function readOne(
  { id, kind, options }: Question,
  given: string | string[] | undefined,
  errors: FieldErrors,
): AnswerValue | undefined {
  const wrong = (problem: FieldErrors[string]) => {
    errors[fieldOf(id)] = problem
    return undefined
  }
  const known = (value: string) => options.some((option) => option.id === value)
  const list = given === undefined ? [] : [given].flat()
  if (kind === 'many') {
    const chosen = [...new Set(list.filter((value) => value !== ''))]
    if (!chosen.every(known)) return wrong('choice')
    return chosen.length === 0
      ? undefined
      : options.map((one) => one.id).filter((one) => chosen.includes(one))
  }
  const text = (list[0] ?? '').trim()
  if (text === '') return undefined
  switch (kind) {
    case 'number':
      return readFigure(text) ?? wrong('figure')
    case 'yes-no':
      return text === 'yes' ? true : text === 'no' ? false : wrong('choice')
    case 'choice':
      return known(text) ? text : wrong('choice')
    case 'date':
      return isDay(text) ? text : wrong('date')
    default:
      return text.length <= LONGEST_ANSWER ? text.replaceAll('\r\n', '\n') : wrong('long')
  }
}

function readTable(
  { id, rows, years }: Question,
  values: FormValues,
  errors: FieldErrors,
): AnswerValue | undefined {
  const table: Record<string, Record<string, number>> = {}
  for (const row of rows)
    for (const year of years) {
      const name = cellOf(id, row.id, year)
      const text = [values[name] ?? ''].flat()[0]!.trim()
      if (text === '') continue
      const figure = readFigure(text)
      if (figure === undefined) errors[name] = 'figure'
      else (table[row.id] ??= {})[year] = figure
    }
  return Object.keys(table).length > 0 ? table : undefined
}

/** Whether two answers say the same; nothing equals nothing. */
export function sameAnswer(a: AnswerValue | undefined, b: AnswerValue | undefined): boolean {
  return canonical(a) === canonical(b)
}

function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? ''
  if (Array.isArray(value)) return JSON.stringify(value)
  const sorted = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${sorted.map(([key, inner]) => `${key}:${canonical(inner)}`).join(',')}}`
}

export type Merged = {
  /** What is to be written; undefined takes an answer back. */
  changes: Map<string, AnswerValue | undefined>
  /** Questions both sides changed, and differently. */
  conflicts: string[]
}

/**
 * Brings together what someone sends and what another has saved meanwhile, question by question: what the
 * sender did not touch stays as it is kept; what both changed is a conflict unless they agree.
 * @param base the answers the sender's page was made from
 * @param kept the answers kept now
 */
export function mergeAnswers(
  questionnaire: readonly Question[],
  { base, sent, kept }: { base: Answers; sent: Answers; kept: Answers },
): Merged {
  const changes = new Map<string, AnswerValue | undefined>()
  const conflicts: string[] = []
  for (const { id } of questionnaire) {
    if (sameAnswer(sent[id], base[id]) || sameAnswer(sent[id], kept[id])) continue
    if (sameAnswer(kept[id], base[id])) changes.set(id, sent[id])
    else conflicts.push(id)
  }
  return { changes, conflicts }
}

/** Whether answers may still be given on a day. @param today YYYY-MM-DD @param deadline the last day */
export const isOpen = (deadline: string | null, today: string): boolean =>
  deadline === null || today <= deadline

/** Days from today to the last day; 0 on the day itself, negative after it. */
export const daysLeft = (deadline: string, today: string): number =>
  Math.round((Date.parse(deadline) - Date.parse(today)) / 86_400_000)

/** Days before the deadline on which who has not answered is reminded. */
export const reminderDays: readonly number[] = [14, 7, 3, 1]

/**
 * Whether a reminder is due: a day of reminding was reached since the last letter.
 * @param lastLetter the day of the questionnaire or of the last reminder, YYYY-MM-DD
 */
export function reminderDue(deadline: string, today: string, lastLetter: string): boolean {
  const left = daysLeft(deadline, today)
  if (left < 0) return false
  const before = daysLeft(deadline, lastLetter)
  return reminderDays.some((day) => left <= day && day < before)
}
