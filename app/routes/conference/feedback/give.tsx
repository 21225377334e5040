import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { Link, useActionData, useLoaderData, useParams } from '@remix-run/react'
import { emptyFormSchema } from '#app/domain/conference/desk/forms.ts'
import { valuesOf } from '#app/domain/shared/form.ts'
import { localise } from '#app/domain/shared/localise.ts'
import { AskedQuestion } from '#app/features/conference/desk/asked-question.tsx'
import { conferenceFeedback } from '#app/i18n/conference-feedback.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { privateMeta } from '#app/routes/private-page.ts'
import { readForm } from '#app/routes/read-form.ts'
import { Button } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { RefusedForm } from '#app/ui/refused-form.tsx'
import { actorOf } from '#server/accounts/current-actor.ts'
import { giveFeedback } from '#server/conference/desk/feedback/give-feedback.ts'
import { openFeedback } from '#server/conference/desk/feedback/open-feedback.ts'

const tokenIn = (request: Request) => new URL(request.url).searchParams.get('r') ?? ''
const searchOf = (token: string, more: Record<string, string> = {}) => {
  const search = new URLSearchParams({ ...(token ? { r: token } : {}), ...more })
  return search.size > 0 ? `?${search}` : ''
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  const { slug = '', about = '' } = params
  const token = tokenIn(request)
  const verb = context.portal.context(await actorOf(request, context))
  return answer(async () => ({
    ...localise(await openFeedback(verb, { slug, about, token }), lang),
    token,
  }))
}

export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  const { slug = '', about = '' } = args.params
  const token = tokenIn(args.request)
  const { form } = await answer(() => readForm(args))
  return command(args, {
    schema: emptyFormSchema,
    form,
    run: async (_, context) => {
      await giveFeedback(context, { slug, about, token, lang, values: valuesOf(form) })
      return redirect(paths.feedback(lang, slug, searchOf(token, { done: 'given' })), 303)
    },
  })
}

export const meta: MetaFunction<typeof loader> = ({ params }) =>
  privateMeta(params, (lang) => conferenceFeedback[lang].give.title)

export default function GiveFeedback() {
  const { conference, subject, intro, questions, anonymous, token } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { slug = '' } = useParams()
  const lang = useLang()
  const t = useMessages(conferenceFeedback).give
  return (
    <Page
      crumbs={[
        { label: conference, href: paths.conference(lang, slug) },
        { label: t.title, href: paths.feedback(lang, slug, searchOf(token)) },
        { label: subject.whole ? t.whole : subject.title },
      ]}
      title={subject.whole ? t.whole : subject.title}
    >
      {intro && <p className="mb-6 max-w-measure whitespace-pre-line">{intro}</p>}
      <RefusedForm refused={refused} className="gap-8">
        {(fields, busy) => (
          <>
            {questions.map((question) => (
              <AskedQuestion key={question.id} question={question} fields={fields} />
            ))}
            <Notice kind="info">{anonymous ? t.anonymous : t.named}</Notice>
            <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
              <Button disabled={busy}>{t.send}</Button>
              <Link to={paths.feedback(lang, slug, searchOf(token))}>{t.back}</Link>
            </div>
          </>
        )}
      </RefusedForm>
    </Page>
  )
}
