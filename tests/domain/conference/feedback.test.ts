import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readQuestions } from '#app/domain/conference/desk/feedback-forms.ts'
import {
  readFeedback,
  resultsOf,
  type FeedbackQuestion,
} from '#app/domain/conference/desk/feedback.ts'

const label = (text: string) => ({ ru: text, en: text })
const questions: FeedbackQuestion[] = [
  { id: 'mark', kind: 'scale', title: label('Mark'), required: true, options: [] },
  {
    id: 'why',
    kind: 'choices',
    title: label('Why'),
    required: false,
    options: ['a', 'b', 'c'].map((id) => ({ id, label: label(id) })),
  },
  { id: 'words', kind: 'text', title: label('Words'), required: false, options: [] },
]

describe('feedback as it is sent', () => {
  test('is read by the questions, and what they do not ask is left out', () => {
    const sent = { 'q.mark': '4', 'q.why': ['c', 'a'], 'q.words': ' да ', 'q.other': 'x' }
    expect(readFeedback(questions, sent)).toEqual({
      answers: { mark: 4, why: ['a', 'c'], words: 'да' },
      errors: {},
    })
  })

  test('is told what is missing or cannot be', () => {
    expect(readFeedback(questions, {}).errors).toEqual({ 'q.mark': 'required' })
    const wrong = { 'q.mark': '6', 'q.why': 'z', 'q.words': 'x'.repeat(3_001) }
    expect(readFeedback(questions, wrong).errors).toEqual({
      'q.mark': 'choice',
      'q.why': 'choice',
      'q.words': 'long',
    })
  })
})

test('results count every answer once, and the mean lies within the scale', () => {
  const marks = fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 50 })
  fc.assert(
    fc.property(marks, (given) => {
      const [mark, why] = resultsOf(
        questions,
        given.map((one) => ({ mark: one, why: one > 3 ? ['a', 'b'] : ['gone'] })),
      )
      expect(mark!.counts.reduce((sum, { n }) => sum + n, 0)).toBe(given.length)
      for (const { id, n } of mark!.counts)
        expect(n).toBe(given.filter((one) => String(one) === id).length)
      if (given.length === 0) expect(mark!.mean).toBeNull()
      else expect(mark!.mean).toBeCloseTo(given.reduce((a, b) => a + b, 0) / given.length)
      expect(why!.counts.find(({ id }) => id === 'a')!.n).toBe(
        given.filter((one) => one > 3).length,
      )
    }),
  )
})

describe('the form it is edited by', () => {
  const row = (at: number, fields: Record<string, string>) =>
    Object.fromEntries(Object.entries(fields).map(([name, value]) => [`${at}.${name}`, value]))
  const why = { id: 'why', kind: 'choice', titleRu: 'Почему', titleEn: 'Why' }

  test('keeps ids, so that answers stay with their words', () => {
    const values = {
      ...row(0, { ...why, optionsRu: 'А\nБ\nВ\nГ', optionsEn: 'A\nB\nC\nD' }),
      ...row(1, { kind: 'text', titleRu: '', titleEn: '' }),
      ...row(2, { kind: 'scale', titleRu: 'Новый', titleEn: 'New', required: 'yes' }),
    }
    const read = readQuestions(3, values, questions, () => 'made')
    expect(read.errors).toEqual({})
    expect(read.questions.map(({ id, required }) => [id, required])).toEqual([
      ['why', false],
      ['made', true],
    ])
    expect(read.questions[0]!.options.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'o4'])
  })

  test('asks for both languages and as many options in each', () => {
    const values = {
      ...row(0, { ...why, titleEn: '', optionsRu: 'А\nБ', optionsEn: 'A' }),
      ...row(1, { kind: 'choices', titleRu: 'x', titleEn: 'x', optionsRu: 'А', optionsEn: 'A' }),
    }
    expect(readQuestions(2, values, questions, () => 'made').errors).toEqual({
      '0.titleEn': 'required',
      '0.optionsEn': 'mismatch',
      '1.optionsRu': 'required',
    })
  })
})
