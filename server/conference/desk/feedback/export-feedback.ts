import type { FeedbackScope } from '#app/domain/conference/desk/vocabulary.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { conferenceFeedback } from '#app/i18n/conference-feedback.ts'
import { answersTo, feedbackFormOf } from '#db/queries/conference-feedback.ts'
import { ask, type Context } from '../../../context.ts'
import { findConference } from '../../find-conference.ts'
import { latestRelease } from '../../latest-release.ts'

type Cell = string | number | Date | null

/**
 * All answers to a form as a table, one a row. Who gave them stands there only where the form said so.
 * @throws DomainError `not-found`, `permission.denied`
 */
export async function exportFeedback(
  context: Context,
  { slug, scope, lang }: { slug: string; scope: FeedbackScope; lang: Lang },
) {
  const conference = await findConference(context, slug)
  ask(context, 'conference.show-feedback', { scope: 'conference', scopeId: conference.id })
  const db = context.store.read
  const t = conferenceFeedback[lang].file
  const form = await feedbackFormOf(db, conference.id, scope)
  const given = form ? await answersTo(db, form.id) : []
  const sessions = new Map(
    ((await latestRelease(context, conference.id))?.body.sessions ?? []).map((one) => [
      one.id,
      one,
    ]),
  )
  const questions = form?.questions ?? []
  const columns = [
    ...(scope === 'session' ? [{ key: 'session', title: t.session, width: 40 }] : []),
    { key: 'at', title: t.at, width: 18 },
    ...(form && !form.anonymous ? [{ key: 'name', title: t.name2, width: 28 }] : []),
    ...questions.map(({ id, title }) => ({ key: id, title: title[lang], width: 30 })),
  ]
  async function* rows(): AsyncGenerator<Cell[]> {
    for (const { answer, name } of given)
      yield [
        ...(scope === 'session' ? [sessions.get(answer.sessionId ?? '')?.title[lang] ?? ''] : []),
        // An anonymous answer is kept with its day alone.
        form?.anonymous ? answer.at.toISOString().slice(0, 10) : answer.at,
        ...(form && !form.anonymous ? [name] : []),
        ...questions.map(({ id, options }): Cell => {
          const value = answer.answers[id]
          if (value === undefined || typeof value === 'number') return value ?? null
          const words = [value]
            .flat()
            .map((one) => options.find((option) => option.id === one)?.label[lang] ?? one)
          return words.join('; ')
        }),
      ]
  }
  return { columns, rows: rows(), count: given.length, zone: conference.zone }
}
