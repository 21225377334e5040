import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import {
  useActionData,
  useLoaderData,
  useSearchParams,
  type ShouldRevalidateFunction,
} from '@remix-run/react'
import { answersSchema } from '#app/domain/clusters/monitoring/forms.ts'
import {
  askedQuestions,
  type Answers,
  type Question,
} from '#app/domain/clusters/monitoring/questionnaire.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { valuesOf } from '#app/domain/shared/form.ts'
import { localise } from '#app/domain/shared/localise.ts'
import { AnswersView } from '#app/features/clusters/monitoring-work/answers-view.tsx'
import { QuestionnaireForm } from '#app/features/clusters/monitoring-work/questionnaire-form.tsx'
import { formatPartialDate } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { monitoringWork } from '#app/i18n/monitoring-work.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command, type Refused } from '#app/routes/command.ts'
import { readForm } from '#app/routes/read-form.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { saveAnswers } from '#server/clusters/monitoring/save-answers.ts'
import { showQuestionnaire } from '#server/clusters/monitoring/show-questionnaire.ts'
import { deskMeta, doneOf } from './desk.ts'
import { yearOf } from './year-of.ts'

export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const context = await signedIn(args)
  const year = yearOf(args.params)
  return answer(async () => {
    const { name, questionnaire, ...rest } = await showQuestionnaire(
      context,
      year,
      args.params.slug ?? '',
    )
    return { ...rest, year, name: name[lang], questionnaire: questionnaire as Question[] }
  })
}

/** A save in passing changes nothing the page was made from: the form goes on from what the save answered. */
export const shouldRevalidate: ShouldRevalidateFunction = ({
  formData,
  defaultShouldRevalidate,
}) => (formData?.get('intent') === 'autosave' ? false : defaultShouldRevalidate)

/** What a form was made from. @throws DomainError `form.broken` */
function readBase(text: string): Answers {
  try {
    const base: unknown = JSON.parse(text)
    if (base !== null && typeof base === 'object' && !Array.isArray(base)) return base as Answers
  } catch {
    // Falls through: the same refusal as for another shape.
  }
  throw new DomainError('form.broken')
}

export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  const year = yearOf(args.params)
  const slug = args.params.slug ?? ''
  const { form } = await answer(() => readForm(args))
  const intent = form.get('intent')
  return command(args, {
    schema: answersSchema,
    form,
    async run({ base }, context) {
      const submit = intent === 'submit'
      const next = await saveAnswers(context, {
        year,
        slug,
        values: valuesOf(form),
        base: readBase(base),
        submit,
      })
      if (intent === 'autosave') return Response.json({ base: JSON.stringify(next) })
      const done = submit ? 'handed-in' : 'saved'
      return redirect(`${paths.monitoringAnswer(lang, year, slug)}?done=${done}`, 303)
    },
  })
}

export const meta: MetaFunction<typeof loader> = ({ params, data }) =>
  deskMeta(params, (t) => (data ? `${t.answerTitle(data.year)}: ${data.name}` : t.title))

export default function AnswerQuestionnaire() {
  const asked = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>() as Refused | undefined
  const [search] = useSearchParams()
  const lang = useLang()
  const t = useMessages(monitoringWork)
  const { year, name, questionnaire, answers, deadline, daysLeft, open, submittedOn } = asked
  const done = !refused && doneOf(search, t)
  const until = deadline && t.until(formatPartialDate(lang, deadline))
  return (
    <Page
      crumbs={[
        { label: t.toDesk, href: paths.desk(lang) },
        { label: t.title, href: paths.monitoringDesk(lang) },
        { label: name },
      ]}
      above={<span className="text-muted">{name}</span>}
      title={t.answerTitle(year)}
      lead={
        open ? (
          <>
            <p>{t.answerLead}</p>
            {until && daysLeft !== null && daysLeft >= 0 && (
              <p className="mt-2 text-base text-ink">
                {until}, {t.daysLeft(daysLeft)}
              </p>
            )}
          </>
        ) : undefined
      }
    >
      <div className="grid gap-6">
        {done && <Notice kind="info" live title={done} />}
        {asked.returnNote && open && (
          <Notice kind="warn" title={t.returnedTitle}>
            {asked.returnNote}
          </Notice>
        )}
        {!open &&
          (submittedOn ? (
            <Notice kind="info" title={t.handedIn(formatPartialDate(lang, submittedOn))}>
              {t.handInNote}
            </Notice>
          ) : (
            <Notice kind="warn" title={t.closedTitle}>
              {t.closedText}
            </Notice>
          ))}
        {open ? (
          <QuestionnaireForm questionnaire={questionnaire} answers={answers} refused={refused} />
        ) : (
          <AnswersView
            questions={localise(askedQuestions(questionnaire, answers), lang)}
            answers={answers}
          />
        )}
      </div>
    </Page>
  )
}
