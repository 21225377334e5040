import { randomUUID } from 'node:crypto'
import { readFeedback } from '#app/domain/conference/desk/feedback.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import type { FormValues } from '#app/domain/shared/form.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { feedbackFormOf, insertAnswer, insertGiven } from '#db/queries/conference-feedback.ts'
import { ask, type Context } from '../../../context.ts'
import { findConference } from '../../find-conference.ts'
import { readyLinks } from '../../registration/links.ts'
import { giverOf } from './giver.ts'
import { subjectsOf } from './subjects.ts'

const DAY_MS = 86_400_000

/**
 * Takes an attendee's answers, once for each thing asked about. An anonymous answer is kept with the day alone and under
 * an id made of chance: that somebody answered is noted elsewhere, and nothing leads from there to what they said.
 * @throws DomainError `not-found`, `feedback.not-yours`, `feedback.closed`, `feedback.given`; `form.invalid` by field
 */
export async function giveFeedback(
  context: Context,
  {
    slug,
    about,
    token,
    lang,
    values,
  }: { slug: string; about: string; token: string; lang: Lang; values: FormValues },
): Promise<void> {
  ask(context, 'conference.give-feedback')
  const conference = await findConference(context, slug)
  const { store, now, newId } = context
  await readyLinks(store, now())
  const subject = (await subjectsOf(conference, context)).find(({ key }) => key === about)
  await store.transact(async (tx) => {
    const giver = await giverOf(tx, context, conference.id, token)
    const scope = about === 'conference' ? 'conference' : 'session'
    const form = await feedbackFormOf(tx, conference.id, scope)
    if (!form?.open || !subject) throw new DomainError('feedback.closed')
    const { answers, errors } = readFeedback(form.questions, values)
    if (Object.keys(errors).length > 0) throw new DomainError('form.invalid', {}, errors)
    const first = await insertGiven(tx, {
      formId: form.id,
      about: subject.sessionId ?? 'conference',
      registrationId: giver.id,
    })
    if (!first) throw new DomainError('feedback.given')
    const at = now()
    await insertAnswer(tx, {
      id: form.anonymous ? randomUUID() : newId(),
      formId: form.id,
      sessionId: subject.sessionId,
      registrationId: form.anonymous ? null : giver.id,
      lang,
      answers,
      at: form.anonymous ? new Date(Math.floor(at.getTime() / DAY_MS) * DAY_MS) : at,
    })
  })
}
