import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useLoaderData, useSearchParams } from '@remix-run/react'
import { feedbackScopes } from '#app/domain/conference/desk/vocabulary.ts'
import { localise } from '#app/domain/shared/localise.ts'
import { FeedbackResults } from '#app/features/conference/desk/feedback-results.tsx'
import { conferenceFeedback } from '#app/i18n/conference-feedback.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { privateMeta } from '#app/routes/private-page.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Select } from '#app/ui/fields.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Section } from '#app/ui/page.tsx'
import { showResults } from '#server/conference/desk/feedback/show-results.ts'
import { DeskPage, useDeskConference } from '../desk-page.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const context = await signedIn(args)
  const { slug = '' } = args.params
  const session = new URL(args.request.url).searchParams.get('session') ?? ''
  return answer(async () => localise(await showResults(context, { slug, session }), lang))
}

export const meta: MetaFunction<typeof loader> = ({ params }) =>
  privateMeta(params, (lang) => conferenceFeedback[lang].title)

export default function Feedback() {
  const { whole, sessions, chosen, asked } = useLoaderData<typeof loader>()
  const { slug } = useDeskConference()
  const [search] = useSearchParams()
  const lang = useLang()
  const t = useMessages(conferenceFeedback)
  const results = { conference: whole, session: sessions }
  return (
    <DeskPage wide={false} crumbs={[{ label: t.title }]} title={t.title} lead={<p>{t.lead}</p>}>
      {search.get('done') === 'saved' && <Notice kind="info" live title={t.form.saved} />}
      {feedbackScopes.map((scope) => {
        const result = results[scope]
        return (
          <Section
            key={scope}
            id={scope}
            title={t.scope[scope]}
            note={
              result ? (
                <>
                  {result.open ? t.state.open : t.state.closed}, {t.answers(result.answers)}
                </>
              ) : (
                t.state.none
              )
            }
          >
            <div className="no-print mb-6 flex flex-wrap items-center gap-x-5 gap-y-3">
              <LinkButton kind="quiet" href={paths.conferenceFeedbackForm(lang, slug, scope)}>
                {t.edit}
              </LinkButton>
              {result && result.answers > 0 && (
                <span className="flex gap-4 text-sm">
                  {(['xlsx', 'csv', 'json'] as const).map((format) => (
                    <a
                      key={format}
                      download
                      href={paths.conferenceFeedbackFile(lang, slug, scope, format)}
                    >
                      {t.download} {format.toUpperCase()}
                    </a>
                  ))}
                </span>
              )}
            </div>
            {scope === 'session' && asked.length > 0 && (
              <Form className="no-print mb-6 flex flex-wrap items-end gap-3" preventScrollReset>
                <Select
                  name="session"
                  label={t.choose}
                  options={[
                    { value: '', label: t.all },
                    ...asked.map(({ code, title, n }) => ({
                      value: code,
                      label: `${title} (${n})`,
                    })),
                  ]}
                  defaultValue={chosen?.code ?? ''}
                />
                <Button kind="quiet">{t.show}</Button>
              </Form>
            )}
            {result && result.answers > 0 ? (
              <FeedbackResults id={scope} questions={result.questions} />
            ) : (
              <>
                <p className="font-semibold">{t.noAnswers}</p>
                <p className="max-w-measure text-muted">{t.noAnswersText}</p>
              </>
            )}
          </Section>
        )
      })}
    </DeskPage>
  )
}
