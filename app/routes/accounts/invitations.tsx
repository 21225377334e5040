import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { INVITATION_DAYS, givable } from '#app/domain/accounts/givable.ts'
import { inviteSchema } from '#app/domain/accounts/people.ts'
import type { Scope } from '#app/domain/accounts/permissions.ts'
import { problem } from '#app/domain/shared/form.ts'
import { langs } from '#app/domain/shared/lang.ts'
import { localise } from '#app/domain/shared/localise.ts'
import { InvitationTable } from '#app/features/accounts/invitation-table.tsx'
import { RoleFields } from '#app/features/accounts/role-fields.tsx'
import { desk } from '#app/i18n/desk.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { formatMoment } from '#app/i18n/moments.ts'
import { people } from '#app/i18n/people.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { privateMeta } from '#app/routes/private-page.ts'
import { formOf } from '#app/routes/read-form.ts'
import { Button } from '#app/ui/button.tsx'
import { Select, TextField } from '#app/ui/fields.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Page, Section } from '#app/ui/page.tsx'
import { RefusedForm } from '#app/ui/refused-form.tsx'
import { actorOf } from '#server/accounts/current-actor.ts'
import { invite } from '#server/accounts/invite.ts'
import { revokeInvitation } from '#server/accounts/revoke-invitation.ts'
import { showInvitations } from '#server/accounts/show-invitations.ts'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  const { searchParams } = new URL(request.url)
  const actor = await actorOf(request, context)
  if (actor.kind === 'visitor') throw redirect(paths.signIn(lang, paths.invitations(lang)))
  return answer(async () => {
    const { invitations, offered, roles, scopes } = await showInvitations(
      context.portal.context(actor),
    )
    const done = searchParams.get('done')
    return {
      roles,
      scopes: [...scopes] as Scope[],
      offered: offered.map((name) => name[lang]),
      done: (done === 'sent' || done === 'revoked' ? done : null) as 'sent' | 'revoked' | null,
      invitations: invitations.map(({ createdAt, thing, ...rest }) => ({
        ...rest,
        thing: localise(thing, lang),
        at: formatMoment(lang, createdAt),
      })),
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  const form = await formOf(args)
  const back = (done: string) => redirect(paths.invitations(lang, `?done=${done}`), 303)
  if (form.get('intent') === 'revoke')
    return command(args, {
      form,
      schema: z.object({ id: z.string(problem('required')).max(100, problem('long')) }),
      async run({ id }, verb) {
        await revokeInvitation(verb, id)
        return back('revoked')
      },
    })
  return command(args, {
    form,
    schema: inviteSchema,
    async run(input, verb) {
      await invite(verb, input)
      return back('sent')
    },
  })
}

export const meta: MetaFunction = ({ params }) =>
  privateMeta(params, (lang) => people[lang].invitations.title)

export default function Invitations() {
  const { invitations, offered, roles, scopes, done } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const t = useMessages(people)
  const toDesk = useMessages(desk).title
  const lang = useLang()
  return (
    <Page
      title={t.invitations.title}
      lead={<p>{t.invitations.lead(INVITATION_DAYS)}</p>}
      crumbs={[{ label: toDesk, href: paths.desk(lang) }, { label: t.invitations.title }]}
      wide
    >
      {done && (
        <Notice kind="info" live>
          {t.invitations.done[done]}
        </Notice>
      )}
      <Section id="invite" title={t.invitations.form}>
        {/* A sent invitation leaves an empty form behind. */}
        <RefusedForm refused={refused} intent="invite" key={invitations[0]?.id}>
          {(fields, busy) => (
            <>
              <TextField
                {...fields.of('email')}
                type="email"
                label={t.invitations.email}
                autoComplete="off"
                required
                maxLength={254}
              />
              <RoleFields
                fields={fields}
                offered={offered}
                portal={givable.some(
                  ({ role, scope }) =>
                    scope === 'portal' && roles.includes(role) && scopes.includes(scope),
                )}
                allows={({ role, scope }) => roles.includes(role) && scopes.includes(scope)}
              />
              <Select
                {...fields.of('lang', lang)}
                label={t.invitations.lang}
                options={langs.map((one) => ({ value: one, label: t.person.langName[one] }))}
              />
              <div>
                <Button disabled={busy}>{t.invitations.submit}</Button>
              </div>
            </>
          )}
        </RefusedForm>
      </Section>
      <Section id="sent" title={t.invitations.list}>
        <InvitationTable invitations={invitations} refused={refused} />
      </Section>
    </Page>
  )
}
