import { MOST_QUESTIONS, type Option, type Question, type QuestionKind } from './questionnaire.ts'

export type QuestionnaireChange =
  | { kind: 'put'; question: Question }
  | { kind: 'move'; id: string; by: -1 | 1 }
  | { kind: 'remove'; id: string }

export type QuestionFault = 'options' | 'rows' | 'years' | 'condition' | 'many'

const withOptions: readonly QuestionKind[] = ['choice', 'many']
/** Kinds whose answers another question may hang on. */
export const conditional: readonly QuestionKind[] = ['yes-no', 'choice', 'many']

/** The answers another question may hang on. */
export const valuesOf = ({ kind, options }: Pick<Question, 'kind' | 'options'>): string[] =>
  kind === 'yes-no' ? ['yes', 'no'] : withOptions.includes(kind) ? options.map(({ id }) => id) : []

/** What keeps a question out of a questionnaire; null: nothing. */
export function faultOf(
  questionnaire: readonly Question[],
  question: Question,
): QuestionFault | null {
  const at = questionnaire.findIndex(({ id }) => id === question.id)
  if (at < 0 && questionnaire.length >= MOST_QUESTIONS) return 'many'
  if (withOptions.includes(question.kind) && question.options.length < 2) return 'options'
  if (question.kind === 'table' && question.rows.length === 0) return 'rows'
  if (question.kind === 'table' && question.years.length === 0) return 'years'
  if (!question.condition) return null
  const before = at < 0 ? questionnaire : questionnaire.slice(0, at)
  const parent = before.find(({ id }) => id === question.condition!.question)
  return parent && valuesOf(parent).includes(question.condition.value) ? null : 'condition'
}

/**
 * A questionnaire with one change made. Conditions that lost their question, their answer or their place
 * after it are dropped, so that no question is lost for ever.
 */
export function changeQuestionnaire(
  questionnaire: readonly Question[],
  change: QuestionnaireChange,
): Question[] {
  const changed = [...questionnaire]
  if (change.kind === 'put') {
    const at = changed.findIndex(({ id }) => id === change.question.id)
    if (at < 0) changed.push(change.question)
    else changed[at] = change.question
  } else {
    const at = changed.findIndex(({ id }) => id === change.id)
    if (at < 0) return changed
    const [taken] = changed.splice(at, 1)
    if (change.kind === 'move')
      changed.splice(Math.max(0, Math.min(changed.length, at + change.by)), 0, taken!)
  }
  return changed.map((question, at) => {
    if (!question.condition) return question
    const { question: id, value } = question.condition
    const parent = changed.slice(0, at).find((one) => one.id === id)
    return parent && valuesOf(parent).includes(value) ? question : { ...question, condition: null }
  })
}

/**
 * Options or rows as typed: one a line, Russian and English with a bar between. Lines that were there
 * keep their ids, so that answers to them stay.
 */
export function readLines(
  text: string,
  known: readonly Option[],
  newId: (at: number) => string,
): Option[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line, at) => {
      const [ru = '', en = ''] = line.split('|').map((part) => part.trim())
      const label = { ru: ru || en, en: en || ru }
      const old = known.find((one) => one.label.ru === label.ru || one.label.en === label.en)
      return { id: old?.id ?? newId(at), label }
    })
    .filter((one, at, all) => all.findIndex((other) => other.id === one.id) === at)
}

/** The same the other way round. */
export const writeLines = (options: readonly Option[]): string =>
  options.map(({ label }) => `${label.ru} | ${label.en}`).join('\n')
