import type { FeedbackQuestion } from '#app/domain/conference/desk/feedback.ts'
import type { FeedbackScope } from '#app/domain/conference/desk/vocabulary.ts'
import { conferenceFeedback } from '#app/i18n/conference-feedback.ts'

const both = (of: (t: (typeof conferenceFeedback)['ru' | 'en']) => string) => ({
  ru: of(conferenceFeedback.ru),
  en: of(conferenceFeedback.en),
})

/** What a new form asks until an organiser says otherwise. */
export const standardQuestions = (scope: FeedbackScope): FeedbackQuestion[] => [
  {
    id: 'mark',
    kind: 'scale',
    title: both((t) => t.standard[scope].mark),
    required: true,
    options: [],
  },
  {
    id: 'use',
    kind: 'choice',
    title: both((t) => t.standard[scope].use),
    required: false,
    options: (['much', 'some', 'none'] as const).map((id) => ({
      id,
      label: both((t) => t.standard.uses[id]),
    })),
  },
  {
    id: 'words',
    kind: 'text',
    title: both((t) => t.standard[scope].words),
    required: false,
    options: [],
  },
]
