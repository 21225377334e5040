import type { FeedbackScope } from '#app/domain/conference/desk/vocabulary.ts'
import { countAnswers, feedbackFormOf } from '#db/queries/conference-feedback.ts'
import { ask, type Context } from '../../../context.ts'
import { findConference } from '../../find-conference.ts'
import { standardQuestions } from './standard-questions.ts'

/**
 * A feedback form as organisers edit it; before it is kept for the first time, the usual questions.
 * @throws DomainError `not-found`, `permission.denied`
 */
export async function showFeedbackForm(
  context: Context,
  { slug, scope }: { slug: string; scope: FeedbackScope },
) {
  const conference = await findConference(context, slug)
  ask(context, 'conference.edit-feedback', { scope: 'conference', scopeId: conference.id })
  const form = await feedbackFormOf(context.store.read, conference.id, scope)
  const answered = form ? await countAnswers(context.store.read, form.id) : new Map()
  return {
    introRu: form?.introRu ?? '',
    introEn: form?.introEn ?? '',
    questions: form?.questions ?? standardQuestions(scope),
    anonymous: form?.anonymous ?? true,
    open: form?.open ?? false,
    version: form?.version ?? 0,
    /** Whether answers came already: what is kept without a name cannot be given one later. */
    answered: answered.size > 0,
  }
}
