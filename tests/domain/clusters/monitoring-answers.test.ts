import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  daysLeft,
  isDay,
  mergeAnswers,
  parseAnswers,
  readFigure,
  reminderDays,
  reminderDue,
  sameAnswer,
} from '#app/domain/clusters/monitoring/answers.ts'
import {
  askedQuestions,
  isAsked,
  progressOf,
  unanswered,
  type AnswerValue,
  type Answers,
  type Question,
} from '#app/domain/clusters/monitoring/questionnaire.ts'
import { standardQuestionnaire } from '#app/domain/clusters/monitoring/standard.ts'

const standard = standardQuestionnaire(2026)
const question = (rest: Partial<Question> & { id: string }): Question => ({
  kind: 'text',
  label: { ru: rest.id, en: rest.id },
  hint: null,
  required: false,
  options: [],
  rows: [],
  years: [],
  condition: null,
  ...rest,
})

describe('figures and days', () => {
  test.each([
    ['1 234,5', 1234.5],
    ['1\u00a0234.5', 1234.5],
    ['−7', -7],
    ['0', 0],
  ])('%s is read', (text, figure) => expect(readFigure(text)).toBe(figure))
  test.each(['', 'много', '1e5', '0x10', '1,2,3', '=1+1', 'Infinity', '12345678901234'])(
    '%s is no figure',
    (text) => expect(readFigure(text)).toBeUndefined(),
  )
  test('a day is one of the calendar', () => {
    expect(isDay('2028-02-29')).toBe(true)
    for (const text of ['2026-02-29', '2026-13-01', '26-01-01', '2026-1-1', 'tomorrow'])
      expect(isDay(text)).toBe(false)
  })
})

describe('questions that hang on others', () => {
  test('are asked with the answer they wait for, and not without it', () => {
    const list = standard.find(({ id }) => id === 'project-list')!
    expect(isAsked(list, {}, standard)).toBe(false)
    expect(isAsked(list, { projects: false }, standard)).toBe(false)
    expect(isAsked(list, { projects: true }, standard)).toBe(true)
  })
  test('are not asked when what they hang on is not asked itself', () => {
    const chain = [
      question({ id: 'a', kind: 'yes-no' }),
      question({ id: 'b', kind: 'yes-no', condition: { question: 'a', value: 'yes' } }),
      question({ id: 'c', condition: { question: 'b', value: 'yes' } }),
    ]
    expect(askedQuestions(chain, { a: false, b: true }).map(({ id }) => id)).toEqual(['a'])
    expect(askedQuestions(chain, { a: true, b: true })).toHaveLength(3)
  })
  test('cannot make a circle, whatever is written in the database', () => {
    const circle = [
      question({ id: 'a', condition: { question: 'b', value: 'x' } }),
      question({ id: 'b', condition: { question: 'a', value: 'x' } }),
    ]
    expect(() => askedQuestions(circle, { a: 'x', b: 'x' })).not.toThrow()
  })
  test('count for progress and for handing in only while they are asked', () => {
    const needed = { participants: 3, register: 'none', projects: false, strategy: false }
    expect(unanswered(standard, needed)).toEqual([])
    expect(unanswered(standard, { ...needed, projects: true }).map(({ id }) => id)).toEqual([
      'project-list',
    ])
    const { answered, asked } = progressOf(standard, needed)
    expect([answered, asked]).toEqual([4, standard.length - 3])
  })
})

describe('a form', () => {
  test('is read by the kinds of its questions', () => {
    const { answers, errors } = parseAnswers(standard, {
      'q.participants': '51',
      'q.register': 'signed',
      'q.bodies': ['managing', 'meeting', 'managing'],
      'q.projects': 'yes',
      'q.strategy-until': '2030-12-31',
      'q.figures.jobs.2025': '1 200',
      'q.founding': '   ',
    })
    expect(errors).toEqual({})
    expect(answers).toEqual({
      participants: 51,
      register: 'signed',
      bodies: ['meeting', 'managing'],
      projects: true,
      'strategy-until': '2030-12-31',
      figures: { jobs: { 2025: 1200 } },
    })
  })
  test('names what cannot be read, field by field', () => {
    const { errors } = parseAnswers(standard, {
      'q.participants': 'много',
      'q.register': 'invented',
      'q.bodies': ['meeting', 'invented'],
      'q.projects': 'maybe',
      'q.strategy-until': '31.12.2030',
      'q.figures.jobs.2025': 'x',
      'q.needs': 'я'.repeat(5_000),
    })
    expect(errors).toEqual({
      'q.participants': 'figure',
      'q.register': 'choice',
      'q.bodies': 'choice',
      'q.projects': 'choice',
      'q.strategy-until': 'date',
      'q.figures.jobs.2025': 'figure',
      'q.needs': 'long',
    })
  })
})

describe('two people at one questionnaire', () => {
  const ids = ['a', 'b', 'c', 'd']
  const questionnaire = ids.map((id) => question({ id }))
  const someAnswers = fc
    .record(
      Object.fromEntries(
        ids.map((id) => [id, fc.option(fc.constantFrom('1', '2', '3'), { nil: undefined })]),
      ),
    )
    .map(
      (found) =>
        Object.fromEntries(
          Object.entries(found).filter(([, value]) => value !== undefined),
        ) as Answers,
    )
  const apply = (kept: Answers, changes: ReadonlyMap<string, AnswerValue | undefined>) =>
    Object.fromEntries(
      ids.flatMap((id) => {
        const value = changes.has(id) ? changes.get(id) : kept[id]
        return value === undefined ? [] : [[id, value]]
      }),
    )

  test('lose nothing: untouched answers stay, touched ones are written or told of', () => {
    fc.assert(
      fc.property(someAnswers, someAnswers, someAnswers, (base, sent, kept) => {
        const { changes, conflicts } = mergeAnswers(questionnaire, { base, sent, kept })
        const after = apply(kept, changes)
        for (const id of ids) {
          const touched = !sameAnswer(sent[id], base[id])
          if (!touched || conflicts.includes(id)) expect(after[id]).toEqual(kept[id])
          else expect(after[id]).toEqual(sent[id])
          if (conflicts.includes(id)) {
            expect(sameAnswer(kept[id], base[id])).toBe(false)
            expect(sameAnswer(kept[id], sent[id])).toBe(false)
          }
        }
      }),
    )
  })
  test('the same form twice changes nothing the second time', () => {
    fc.assert(
      fc.property(someAnswers, someAnswers, (base, sent) => {
        const kept = apply(base, mergeAnswers(questionnaire, { base, sent, kept: base }).changes)
        expect(kept).toEqual(sent)
        expect(mergeAnswers(questionnaire, { base, sent, kept })).toEqual({
          changes: new Map(),
          conflicts: [],
        })
      }),
    )
  })
  test('figures in another order are the same figures', () => {
    expect(sameAnswer({ a: { 1: 2, 3: 4 }, b: { 5: 6 } }, { b: { 5: 6 }, a: { 3: 4, 1: 2 } })).toBe(
      true,
    )
    expect(sameAnswer(['a', 'b'], ['b', 'a'])).toBe(false)
  })
})

describe('reminders', () => {
  const day = (n: number) => new Date(Date.UTC(2026, 0, n)).toISOString().slice(0, 10)
  test('go out once on each of their days, whichever days the clock looks', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 45 }), { maxLength: 60 }), (looks) => {
        let last = day(1)
        let sent = 0
        for (const at of looks.toSorted((a, b) => a - b))
          if (reminderDue(day(40), day(at), last)) {
            expect(daysLeft(day(40), day(at))).toBeGreaterThanOrEqual(0)
            last = day(at)
            sent++
          }
        expect(sent).toBeLessThanOrEqual(reminderDays.length)
      }),
    )
    let last = day(1)
    const sent: number[] = []
    for (let at = 1; at <= 45; at++)
      if (reminderDue(day(40), day(at), last)) {
        sent.push(40 - at)
        last = day(at)
      }
    expect(sent).toEqual([...reminderDays])
  })
  test('none goes out on the day of the questionnaire itself', () => {
    expect(reminderDue(day(3), day(2), day(2))).toBe(false)
  })
})
