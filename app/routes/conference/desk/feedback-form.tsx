import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { feedbackFormSchema } from '#app/domain/conference/desk/feedback-forms.ts'
import { MOST_QUESTIONS } from '#app/domain/conference/desk/feedback.ts'
import { feedbackScopes, type FeedbackScope } from '#app/domain/conference/desk/vocabulary.ts'
import { valuesOf } from '#app/domain/shared/form.ts'
import { langs } from '#app/domain/shared/lang.ts'
import { QuestionFields } from '#app/features/conference/desk/question-fields.tsx'
import { conferenceFeedback } from '#app/i18n/conference-feedback.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf, notFound } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { privateMeta } from '#app/routes/private-page.ts'
import { readForm } from '#app/routes/read-form.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { Button } from '#app/ui/button.tsx'
import { Checkbox } from '#app/ui/fields.tsx'
import { RefusedForm } from '#app/ui/refused-form.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { saveFeedbackForm } from '#server/conference/desk/feedback/save-feedback-form.ts'
import { showFeedbackForm } from '#server/conference/desk/feedback/show-feedback-form.ts'
import { DeskPage, useDeskConference } from '../desk-page.tsx'

function scopeOf(params: { scope?: string }): FeedbackScope {
  const found = feedbackScopes.find((scope) => scope === params.scope)
  if (!found) throw notFound()
  return found
}

export async function loader(args: LoaderFunctionArgs) {
  langOf(args.params)
  const scope = scopeOf(args.params)
  const context = await signedIn(args)
  const { slug = '' } = args.params
  return answer(async () => ({ scope, ...(await showFeedbackForm(context, { slug, scope })) }))
}

export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  const scope = scopeOf(args.params)
  const { slug = '' } = args.params
  const { form } = await answer(() => readForm(args))
  return command(args, {
    schema: feedbackFormSchema,
    form,
    run: async (input, context) => {
      await saveFeedbackForm(context, { slug, scope, form: input, values: valuesOf(form) })
      return redirect(`${paths.conferenceFeedbackDesk(lang, slug)}?done=saved`, 303)
    },
  })
}

export const meta: MetaFunction<typeof loader> = ({ params }) =>
  privateMeta(params, (lang) => conferenceFeedback[lang].form.title)

export default function FeedbackForm() {
  const form = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { slug } = useDeskConference()
  const lang = useLang()
  const t = useMessages(conferenceFeedback)
  const { questions, scope } = form
  const count = Math.min(questions.length + 1, MOST_QUESTIONS)
  const intro = { ru: 'introRu', en: 'introEn' } as const
  return (
    <DeskPage
      wide={false}
      crumbs={[
        { label: t.title, href: paths.conferenceFeedbackDesk(lang, slug) },
        { label: t.scope[scope] },
      ]}
      title={`${t.form.title}: ${t.scope[scope]}`}
      lead={<p>{t.form.remove}</p>}
    >
      <RefusedForm refused={refused} className="max-w-none" key={form.version}>
        {(fields, busy) => (
          <>
            <input type="hidden" name="version" value={form.version} />
            <input type="hidden" name="count" value={count} />
            <div className="grid gap-4 sm:grid-cols-2">
              {langs.map((one) => (
                <TextArea
                  key={one}
                  label={t.form.intro[one]}
                  optional
                  rows={2}
                  lang={one}
                  {...fields.of(intro[one], form[intro[one]])}
                />
              ))}
            </div>
            {Array.from({ length: count }, (_, at) => (
              <QuestionFields key={at} at={at} question={questions[at]} fields={fields} />
            ))}
            <div className="border-t border-ink pt-4">
              <Checkbox
                name="anonymous"
                value="yes"
                label={t.form.anonymous}
                defaultChecked={fields.ticked('anonymous', 'yes', form.anonymous)}
              />
              <p className="mb-2 max-w-measure text-sm text-muted">{t.form.anonymousNote}</p>
              <Checkbox
                name="open"
                value="yes"
                label={t.form.open}
                defaultChecked={fields.ticked('open', 'yes', form.open)}
              />
            </div>
            <div>
              <Button disabled={busy}>{t.form.save}</Button>
            </div>
          </>
        )}
      </RefusedForm>
    </DeskPage>
  )
}
