import { resultsOf } from '#app/domain/conference/desk/feedback.ts'
import { answersTo, countAnswers, feedbackForms } from '#db/queries/conference-feedback.ts'
import { ask, type Context } from '../../../context.ts'
import { findConference } from '../../find-conference.ts'
import { latestRelease } from '../../latest-release.ts'

/**
 * What attendees said: of the whole conference, of all sessions together, or of one.
 * @param session a session's code; empty: all
 * @throws DomainError `not-found`, `permission.denied`
 */
export async function showResults(
  context: Context,
  { slug, session }: { slug: string; session: string },
) {
  const conference = await findConference(context, slug)
  ask(context, 'conference.show-feedback', { scope: 'conference', scopeId: conference.id })
  const db = context.store.read
  const forms = await feedbackForms(db, conference.id)
  const whole = forms.find(({ scope }) => scope === 'conference')
  const each = forms.find(({ scope }) => scope === 'session')
  const sessions = (await latestRelease(context, conference.id))?.body.sessions ?? []
  const counts = each ? await countAnswers(db, each.id) : new Map<string | null, number>()
  const chosen = sessions.find(({ code }) => code === session)
  const results = async (form: typeof whole, sessionId?: string | null) => {
    if (!form) return null
    const answers = (await answersTo(db, form.id, sessionId)).map(({ answer }) => answer.answers)
    return {
      open: form.open,
      answers: answers.length,
      questions: resultsOf(form.questions, answers),
    }
  }
  return {
    whole: await results(whole, null),
    sessions: await results(each, chosen?.id),
    chosen: chosen ? { code: chosen.code, title: chosen.title } : null,
    asked: sessions
      .filter(({ kind }) => kind !== 'break')
      .map(({ id, code, title }) => ({ code, title, n: counts.get(id) ?? 0 }))
      .filter(({ n }) => n > 0),
  }
}
