import {
  readQuestions,
  type feedbackFormSchema,
} from '#app/domain/conference/desk/feedback-forms.ts'
import type { FeedbackScope } from '#app/domain/conference/desk/vocabulary.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import type { FormValues } from '#app/domain/shared/form.ts'
import {
  feedbackFormOf,
  insertFeedbackForm,
  updateFeedbackForm,
} from '#db/queries/conference-feedback.ts'
import { raiseVersion } from '#db/queries/versions.ts'
import type { z } from 'zod'
import { accountOf, ask, type Context } from '../../../context.ts'
import { findConference } from '../../find-conference.ts'
import { standardQuestions } from './standard-questions.ts'

/**
 * Keeps what attendees are asked, and whether they are asked now.
 * @param values the questions' own fields, by place: `0.titleRu`
 * @throws DomainError `not-found`, `permission.denied`; `form.stale` where somebody else changed it; `form.invalid` by field
 */
export async function saveFeedbackForm(
  context: Context,
  {
    slug,
    scope,
    form,
    values,
  }: {
    slug: string
    scope: FeedbackScope
    form: z.output<typeof feedbackFormSchema>
    values: FormValues
  },
): Promise<void> {
  const conference = await findConference(context, slug)
  ask(context, 'conference.edit-feedback', { scope: 'conference', scopeId: conference.id })
  const { now, newId, store, events } = context
  await store.transact(async (tx) => {
    const known = await feedbackFormOf(tx, conference.id, scope)
    if ((known?.version ?? 0) !== form.version) throw new DomainError('form.stale')
    const before = known?.questions ?? standardQuestions(scope)
    const { questions, errors } = readQuestions(form.count, values, before, newId)
    if (form.open && questions.length === 0) errors['0.titleRu'] = 'required'
    if (Object.keys(errors).length > 0) throw new DomainError('form.invalid', {}, errors)
    const written = {
      introRu: form.introRu,
      introEn: form.introEn,
      questions,
      anonymous: form.anonymous === 'yes',
      open: form.open === 'yes',
      updatedAt: now(),
      updatedBy: accountOf(context),
    }
    // Pages of what is over ask for feedback while it is open.
    await raiseVersion(tx, 'conference')
    if (known) return updateFeedbackForm(tx, known.id, { ...written, version: known.version + 1 })
    return insertFeedbackForm(tx, {
      id: newId(),
      conferenceId: conference.id,
      scope,
      ...written,
      version: 1,
    })
  })
  events.publish({ type: 'content.changed', area: 'conference' })
}
