import { feedbackForms, givenBy } from '#db/queries/conference-feedback.ts'
import { ask, type Context } from '../../../context.ts'
import { findConference } from '../../find-conference.ts'
import { readyLinks } from '../../registration/links.ts'
import { giverOf } from './giver.ts'
import { subjectsOf } from './subjects.ts'

/**
 * What an attendee can be asked about, and what they have answered already.
 * @param token of a letter's link; empty: as who is signed in
 * @throws DomainError `not-found`, `feedback.not-yours`
 */
export async function showFeedback(
  context: Context,
  { slug, token }: { slug: string; token: string },
) {
  ask(context, 'conference.give-feedback')
  const conference = await findConference(context, slug)
  const { store, now } = context
  await readyLinks(store, now())
  const giver = await giverOf(store.read, context, conference.id, token)
  const forms = (await feedbackForms(store.read, conference.id)).filter(({ open }) => open)
  const given = await givenBy(
    store.read,
    forms.map(({ id }) => id),
    giver.id,
  )
  const scopes = new Set(forms.map(({ scope }) => scope))
  return {
    slug: conference.slug,
    conference: { ru: conference.titleRu, en: conference.titleEn },
    subjects: (await subjectsOf(conference, context))
      .filter(({ sessionId }) => scopes.has(sessionId === null ? 'conference' : 'session'))
      .map(({ key, sessionId, title }) => ({
        key,
        title,
        given: given.has(sessionId ?? 'conference'),
      })),
  }
}
