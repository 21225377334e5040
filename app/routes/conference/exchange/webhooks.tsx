import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import {
  arrived,
  changeEndpointSchema,
  endpointIdSchema,
  endpointSchema,
  endpointVersionSchema,
} from '#app/domain/conference/exchange/webhooks.ts'
import { localise } from '#app/domain/shared/localise.ts'
import { Deliveries } from '#app/features/conference/exchange/deliveries.tsx'
import { Endpoint, EndpointFields } from '#app/features/conference/exchange/endpoint.tsx'
import { privateMeta } from '#app/routes/private-page.ts'
import { FailureNotice } from '#app/ui/failure-notice.tsx'
import { exchange } from '#app/i18n/exchange.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { readForm } from '#app/routes/read-form.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { Button } from '#app/ui/button.tsx'
import { EmptyState, Notice } from '#app/ui/notice.tsx'
import { Section } from '#app/ui/page.tsx'
import { RefusedForm, type Refusal } from '#app/ui/refused-form.tsx'
import { addEndpoint } from '#server/conference/webhooks/add-endpoint.ts'
import { changeEndpoint } from '#server/conference/webhooks/change-endpoint.ts'
import { removeEndpoint } from '#server/conference/webhooks/remove-endpoint.ts'
import { resendDelivery } from '#server/conference/webhooks/resend-delivery.ts'
import { showWebhooks } from '#server/conference/webhooks/show-webhooks.ts'
import { testEndpoint } from '#server/conference/webhooks/test-endpoint.ts'
import { DeskPage } from '../desk-page.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const context = await signedIn(args)
  return answer(async () => localise(await showWebhooks(context, args.params.slug ?? ''), lang))
}

export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  const slug = args.params.slug ?? ''
  const done = (what: string) =>
    redirect(paths.conferenceWebhooks(lang, slug, `?done=${what}`), 303)
  const { form } = await answer(() => readForm(args))
  const intent = String(form.get('intent'))
  switch (intent) {
    case 'test':
      return command(args, {
        schema: endpointIdSchema,
        form,
        async run({ id }, context) {
          const { status } = await testEndpoint(context, slug, id)
          return done(status !== null && arrived(status) ? 'arrived' : 'failed')
        },
      })
    case 'remove':
      return command(args, {
        schema: endpointIdSchema,
        form,
        run: async ({ id }, context) => (await removeEndpoint(context, slug, id), done('removed')),
      })
    case 'again':
      return command(args, {
        schema: endpointIdSchema,
        form,
        run: async ({ id }, context) => (await resendDelivery(context, slug, id), done('again')),
      })
    case 'on':
    case 'off':
    case 'new-secret':
      return command(args, {
        schema: endpointVersionSchema,
        form,
        async run(seen, context) {
          await changeEndpoint(context, slug, { ...seen, change: { kind: intent } })
          return done('changed')
        },
      })
    case 'edit':
      return command(args, {
        schema: changeEndpointSchema,
        form,
        async run({ id, version, ...fields }, context) {
          const change = { kind: 'edit' as const, ...fields }
          await changeEndpoint(context, slug, { id, version, change })
          return done('changed')
        },
      })
    default:
      return command(args, {
        schema: endpointSchema,
        form,
        run: async (input, context) => (await addEndpoint(context, slug, input), done('added')),
      })
  }
}

export const meta: MetaFunction<typeof loader> = ({ params }) =>
  privateMeta(params, (lang) => exchange[lang].webhooks.title)

export default function Webhooks() {
  const { endpoints, deliveries } = useLoaderData<typeof loader>()
  const refused: Refusal | undefined = useActionData<typeof action>()
  const [search] = useSearchParams()
  const t = useMessages(exchange).webhooks
  const said = search.get('done') ?? ''
  const done = !refused && Object.hasOwn(t.done, said) ? t.done[said as keyof typeof t.done] : null
  const small = refused && !['add', 'edit'].includes(refused.intent ?? '') ? refused : undefined
  return (
    <DeskPage title={t.title} lead={<p>{t.lead}</p>} crumbs={[{ label: t.title }]}>
      {done && <Notice kind={said === 'failed' ? 'warn' : 'info'} live title={done} />}
      {small && <FailureNotice failure={small} />}
      <Section id="addresses" title={t.addresses}>
        {endpoints.length === 0 ? (
          <EmptyState title={t.none}>{t.noneText}</EmptyState>
        ) : (
          <ul className="border-t border-line">
            {endpoints.map((endpoint) => (
              <Endpoint key={endpoint.id} endpoint={endpoint} refused={refused} />
            ))}
          </ul>
        )}
      </Section>
      <Section id="add" title={t.add}>
        <RefusedForm key={endpoints.length} refused={refused} intent="add">
          {(fields, busy) => (
            <>
              <EndpointFields fields={fields} />
              <div>
                <Button disabled={busy}>{t.add}</Button>
              </div>
            </>
          )}
        </RefusedForm>
      </Section>
      <Section id="log" title={t.log} note={t.logNote}>
        <Deliveries deliveries={deliveries} />
      </Section>
    </DeskPage>
  )
}
