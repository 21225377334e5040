import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useActionData, useLoaderData, type MetaFunction } from '@remix-run/react'
import { membershipAnswerSchema } from '#app/domain/clusters/editing/membership-forms.ts'
import { localise } from '#app/domain/shared/localise.ts'
import { editing } from '#app/i18n/editing.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { shell } from '#app/i18n/shell.ts'
import { paths } from '#app/paths.ts'
import { privateMeta, secretAddress } from '#app/routes/private-page.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Choices } from '#app/ui/choices.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { TextField } from '#app/ui/fields.tsx'
import { EmptyState } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { RefusedForm } from '#app/ui/refused-form.tsx'
import { answerInvitation } from '#server/clusters/memberships/answer-invitation.ts'
import { showInvitation } from '#server/clusters/memberships/show-invitation.ts'

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  const done = new URL(request.url).searchParams.get('done')
  if (done === 'confirmed' || done === 'declined') return { done, asked: null } as const
  return answer(async () => ({
    done: null,
    asked: localise(await showInvitation(context.portal.context(), params.token ?? ''), lang),
  }))
}

export async function action(args: ActionFunctionArgs) {
  const { lang, token = '' } = args.params
  return command(args, {
    schema: membershipAnswerSchema,
    async run(said, context) {
      await answerInvitation(context, { ...said, token })
      return redirect(`${paths.membership(langOf({ lang }), token)}?done=${said.answer}`, 303)
    },
  })
}

export const headers = secretAddress

export const meta: MetaFunction = ({ params }) =>
  privateMeta(params, (lang) => editing[lang].membership.title)

export default function Membership() {
  const { done, asked } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const lang = useLang()
  const t = useMessages(editing).membership
  const home = useMessages(shell)
  if (!asked)
    return (
      <Page title={t.thanks}>
        <EmptyState
          title={t.answered[done]}
          action={<LinkButton href={paths.home(lang)}>{home.name}</LinkButton>}
        />
      </Page>
    )
  const { organisation, cluster } = asked
  return (
    <Page title={t.title} lead={<p>{t.lead}</p>}>
      <Facts
        items={[
          { term: t.organisation, value: organisation },
          {
            term: t.cluster,
            value: <Link to={paths.cluster(lang, cluster.slug)}>{cluster.name}</Link>,
          },
        ]}
      />
      <RefusedForm refused={refused} className="mt-8">
        {(form, busy) => (
          <>
            <Choices
              type="radio"
              name="answer"
              label={t.question}
              error={form.of('answer').error}
              ticked={(value) => form.ticked('answer', value, false)}
              options={[
                { value: 'confirmed', label: t.yes },
                { value: 'declined', label: t.no },
              ]}
            />
            <TextField label={t.name} autoComplete="name" maxLength={200} {...form.of('name')} />
            <TextField
              label={t.position}
              hint={t.note}
              autoComplete="organization-title"
              maxLength={200}
              {...form.of('position')}
            />
            <div>
              <Button disabled={busy}>{t.submit}</Button>
            </div>
          </>
        )}
      </RefusedForm>
    </Page>
  )
}
