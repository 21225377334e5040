import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { localise } from '#app/domain/shared/localise.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { MemberLines } from '#app/features/conference/registration/member-lines.tsx'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { registration } from '#app/i18n/registration.ts'
import { paths } from '#app/paths.ts'
import { privateMeta } from '#app/routes/private-page.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { Button } from '#app/ui/button.tsx'
import { ConsentBox } from '#app/ui/consent-box.tsx'
import { Select, TextField } from '#app/ui/fields.tsx'
import { EmptyState } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { RefusedForm } from '#app/ui/refused-form.tsx'
import { actorOf, personOf } from '#server/accounts/current-actor.ts'
import { findConference } from '#server/conference/find-conference.ts'
import { registerGroup } from '#server/conference/registration/register-group.ts'
import { showForm } from '#server/conference/registration/show-form.ts'
import { groupSchema } from './shared.ts'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  const own = context.portal.context(await actorOf(request, context))
  return answer(async () => {
    const code = new URL(request.url).searchParams.get('code') ?? ''
    const shown = await showForm(own, { slug: params.slug ?? '', code })
    if (shown.groupMost < 2) throw new DomainError('not-found')
    const me = await personOf(request, context)
    return {
      conference: localise(shown.conference, lang),
      kinds: localise(shown.kinds, lang).filter(
        ({ state }) => state === 'open' || state === 'waiting',
      ),
      most: shown.groupMost,
      code: shown.code,
      me: me && { name: me.name, email: me.email },
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  const slug = args.params.slug ?? ''
  return command(args, {
    schema: groupSchema(lang),
    async run(input, context) {
      const { id: conferenceId } = await findConference(context, slug)
      const { address } = args.context
      const { token } = await registerGroup(context, { ...input, conferenceId, address })
      return redirect(paths.registrationGroup(lang, slug, token, '?done=registered'), 303)
    },
  })
}

export const meta: MetaFunction = ({ params }) =>
  privateMeta(params, (lang) => registration[lang].forGroup)

export default function RegisterGroup() {
  const { conference, kinds, most, code, me } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const lang = useLang()
  const t = useMessages(registration)
  return (
    <Page
      crumbs={[
        { label: conference.title, href: paths.conference(lang, conference.slug) },
        { label: t.shortTitle, href: paths.register(lang, conference.slug) },
        { label: t.forGroup },
      ]}
      title={t.groupTitle(conference.title)}
      lead={<p>{t.groupLead}</p>}
      wide
    >
      {kinds.length === 0 ? (
        <EmptyState
          title={t.none}
          action={<Link to={paths.register(lang, conference.slug)}>{t.shortTitle}</Link>}
        />
      ) : (
        <RefusedForm refused={refused} className="max-w-none!">
          {(fields, busy) => (
            <>
              {code && <input type="hidden" name="accessCode" value={code} />}
              <Select
                label={t.chosen}
                hint={t.groupRule}
                options={kinds.map(({ id, name, state }) => ({
                  value: id,
                  label: state === 'waiting' ? `${name} (${t.state.waiting})` : name,
                }))}
                {...fields.of('kindId', kinds[0]?.id)}
              />
              <TextField
                label={t.groupName}
                autoComplete="organization"
                maxLength={200}
                {...fields.of('group')}
              />
              <TextField
                label={t.manager}
                autoComplete="name"
                maxLength={120}
                {...fields.of('managerName', me?.name)}
              />
              <TextField
                label={t.managerEmail}
                hint={t.managerEmailHint}
                type="email"
                autoComplete="email"
                maxLength={254}
                {...fields.of('email', me?.email)}
              />
              <MemberLines refused={refused} most={most} label={t.members} />
              <ConsentBox fields={fields} label={t.agreeGroup} />
              <div>
                <Button disabled={busy}>{t.registerGroup}</Button>
              </div>
            </>
          )}
        </RefusedForm>
      )}
    </Page>
  )
}
