import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, type MetaFunction } from '@remix-run/react'
import { decisionSchema } from '#app/domain/clusters/editing/request-forms.ts'
import { localise } from '#app/domain/shared/localise.ts'
import { RequestFacts } from '#app/features/clusters/requests/request-facts.tsx'
import { desk } from '#app/i18n/desk.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { formatMoment } from '#app/i18n/moments.ts'
import { requests } from '#app/i18n/requests.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { Button } from '#app/ui/button.tsx'
import { Choices } from '#app/ui/choices.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Page, Section } from '#app/ui/page.tsx'
import { RefusedForm } from '#app/ui/refused-form.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { decideRequest } from '#server/clusters/requests/decide-request.ts'
import { showRequest } from '#server/clusters/requests/show-request.ts'
import { requestMeta } from './request-meta.ts'

export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const context = await signedIn(args)
  return answer(async () => {
    const { request, ...found } = await showRequest(context, args.params.id ?? '')
    const { createdAt, decidedAt: _, ...rest } = request
    return { ...localise(found, lang), request: { ...rest, at: formatMoment(lang, createdAt) } }
  })
}

export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  await signedIn(args)
  return command(args, {
    schema: decisionSchema,
    async run(decided, context) {
      await decideRequest(context, { ...decided, requestId: args.params.id ?? '' })
      return redirect(`${paths.review(lang)}?done=${decided.decision}`, 303)
    },
  })
}

export const meta: MetaFunction = ({ params }) => requestMeta(params, 'review')

export default function Decide() {
  const found = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const lang = useLang()
  const t = useMessages(requests)
  const onDesk = useMessages(desk)
  const { request, cluster, own } = found
  return (
    <Page
      crumbs={[
        { label: onDesk.title, href: paths.desk(lang) },
        { label: t.review.title, href: paths.review(lang) },
        { label: cluster },
      ]}
      above={<p className="text-sm text-muted">{t.kind[request.kind]}</p>}
      title={cluster}
    >
      <RequestFacts {...found} />
      <Section id="decision" title={t.review.decide}>
        {request.state !== 'waiting' ? (
          <Notice kind="info" title={t.review.decidedAs(t.state[request.state])}>
            {request.reason && t.reason(request.reason)}
          </Notice>
        ) : own ? (
          <Notice kind="warn">{t.review.own}</Notice>
        ) : (
          <RefusedForm refused={refused}>
            {(form, busy) => (
              <>
                <Choices
                  type="radio"
                  name="decision"
                  label={t.review.decide}
                  error={form.of('decision').error}
                  ticked={(value) => form.ticked('decision', value, false)}
                  options={[
                    {
                      value: 'accepted',
                      label: request.kind === 'claim' ? t.review.accept : t.review.acceptNew,
                    },
                    { value: 'refused', label: t.review.refuse },
                  ]}
                />
                <TextArea
                  label={t.review.reason}
                  hint={t.review.reasonHint}
                  maxLength={2_000}
                  {...form.of('reason')}
                />
                <div>
                  <Button disabled={busy}>{t.review.submit}</Button>
                </div>
              </>
            )}
          </RefusedForm>
        )}
      </Section>
    </Page>
  )
}
