import { DomainError } from '#app/domain/shared/errors.ts'
import { feedbackFormOf, givenBy } from '#db/queries/conference-feedback.ts'
import { ask, type Context } from '../../../context.ts'
import { findConference } from '../../find-conference.ts'
import { readyLinks } from '../../registration/links.ts'
import { giverOf } from './giver.ts'
import { subjectsOf } from './subjects.ts'

/**
 * The questions about one thing, for an attendee who has not answered them.
 * @param about a session's code, or `conference`
 * @throws DomainError `not-found`, `feedback.not-yours`, `feedback.closed`, `feedback.given`
 */
export async function openFeedback(
  context: Context,
  { slug, about, token }: { slug: string; about: string; token: string },
) {
  ask(context, 'conference.give-feedback')
  const conference = await findConference(context, slug)
  const { store, now } = context
  await readyLinks(store, now())
  const giver = await giverOf(store.read, context, conference.id, token)
  const form = await feedbackFormOf(
    store.read,
    conference.id,
    about === 'conference' ? 'conference' : 'session',
  )
  const subject = (await subjectsOf(conference, context)).find(({ key }) => key === about)
  if (!form?.open || !subject) throw new DomainError('feedback.closed')
  const given = await givenBy(store.read, [form.id], giver.id)
  if (given.has(subject.sessionId ?? 'conference')) throw new DomainError('feedback.given')
  return {
    conference: { ru: conference.titleRu, en: conference.titleEn },
    subject: { key: subject.key, title: subject.title, whole: subject.sessionId === null },
    intro: { ru: form.introRu, en: form.introEn },
    questions: form.questions,
    anonymous: form.anonymous,
  }
}
