import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import {
  erasePersonSchema,
  giveRoleSchema,
  lookAsSchema,
  takeRoleSchema,
} from '#app/domain/accounts/people.ts'
import { localise } from '#app/domain/shared/localise.ts'
import { ErasePersonForm } from '#app/features/accounts/erase-person-form.tsx'
import { LookAsForm } from '#app/features/accounts/look-as-form.tsx'
import { PersonRoles } from '#app/features/accounts/person-roles.tsx'
import { RoleFields } from '#app/features/accounts/role-fields.tsx'
import { formatPartialDate } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { people } from '#app/i18n/people.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { privateMeta } from '#app/routes/private-page.ts'
import { formOf } from '#app/routes/read-form.ts'
import { Button } from '#app/ui/button.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Page, Section } from '#app/ui/page.tsx'
import { RefusedForm } from '#app/ui/refused-form.tsx'
import { DemoMark } from '#app/ui/tag.tsx'
import { actorOf } from '#server/accounts/current-actor.ts'
import { erasePerson } from '#server/accounts/erase-person.ts'
import { giveRole } from '#server/accounts/give-role.ts'
import { startLookAs } from '#server/accounts/look-as.ts'
import { showPerson } from '#server/accounts/show-person.ts'
import { showProof } from '#server/accounts/show-proof.ts'
import { takeRole } from '#server/accounts/take-role.ts'
import { lookCookie } from '#server/http/cookies.ts'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  const { pathname, searchParams } = new URL(request.url)
  const actor = await actorOf(request, context)
  if (actor.kind === 'visitor') throw redirect(paths.signIn(lang, pathname))
  return answer(async () => {
    const verb = context.portal.context(actor)
    const { createdAt, clusters, conferences, roles, ...person } = await showPerson(
      verb,
      params.id ?? '',
    )
    const done = searchParams.get('done')
    return {
      ...person,
      proof: await showProof(verb),
      roles: localise(
        roles.map(({ role, scope, scopeId, thing }) => ({ role, scope, scopeId, thing })),
        lang,
      ),
      offered: [...conferences, ...clusters].map((one) => one[lang]),
      since: createdAt.toISOString().slice(0, 10),
      self: actor.kind === 'account' && actor.accountId === person.id,
      done: (done === 'given' || done === 'taken' ? done : null) as 'given' | 'taken' | null,
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const { params, context } = args
  const lang = langOf(params)
  const accountId = params.id ?? ''
  const form = await formOf(args)
  const intent = form.get('intent')
  const back = (done: string) => redirect(paths.person(lang, accountId, `?done=${done}`), 303)
  if (intent === 'look')
    return command(args, {
      form,
      schema: lookAsSchema,
      async run({ reason }, verb) {
        const id = await startLookAs(verb, { accountId, reason })
        context.setCookie(lookCookie(context.portal.env.secure, id))
        return redirect(paths.desk(lang), 303)
      },
    })
  if (intent === 'erase')
    return command(args, {
      form,
      schema: erasePersonSchema,
      secret: ['current'],
      async run(input, verb) {
        await erasePerson(verb, { accountId, ...input })
        return redirect(paths.people(lang, '?done=erased'), 303)
      },
    })
  if (intent === 'take')
    return command(args, {
      form,
      schema: takeRoleSchema,
      async run(grant, verb) {
        await takeRole(verb, { accountId, ...grant })
        return back('taken')
      },
    })
  return command(args, {
    form,
    schema: giveRoleSchema,
    async run(input, verb) {
      await giveRole(verb, { accountId, ...input })
      return back('given')
    },
  })
}

export const meta: MetaFunction<typeof loader> = ({ params, data }) =>
  privateMeta(params, (lang) => data?.name ?? people[lang].list.title)

export default function Person() {
  const person = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const t = useMessages(people)
  const lang = useLang()
  return (
    <Page
      title={person.name}
      above={person.isDemo && <DemoMark />}
      crumbs={[
        { label: t.admin, href: paths.admin(lang) },
        { label: t.list.title, href: paths.people(lang) },
        { label: person.name },
      ]}
    >
      {person.done && (
        <div className="mb-8">
          <Notice kind="info" live>
            {t.person.done[person.done]}
          </Notice>
        </div>
      )}
      <Facts
        items={[
          { term: t.person.email, value: <span className="wrap-anywhere">{person.email}</span> },
          { term: t.person.lang, value: t.person.langName[person.lang] },
          { term: t.person.since, value: formatPartialDate(lang, person.since) },
        ]}
      />
      <Section id="roles" title={t.person.roles}>
        <PersonRoles roles={person.roles} refused={refused} />
      </Section>
      <Section id="give" title={t.person.give} note={t.person.giveNote}>
        <RefusedForm refused={refused} intent="give" key={`give-${person.roles.length}`}>
          {(fields, busy) => (
            <>
              <RoleFields fields={fields} offered={person.offered} allows={() => true} />
              <div>
                <Button disabled={busy}>{t.person.give}</Button>
              </div>
            </>
          )}
        </RefusedForm>
      </Section>
      {!person.self && (
        <Section id="look" title={t.person.look} note={t.person.lookNote}>
          <LookAsForm refused={refused} />
        </Section>
      )}
      {!person.self && (
        <Section id="erase" title={t.person.erase} note={t.person.eraseNote}>
          <ErasePersonForm refused={refused} proof={person.proof} />
        </Section>
      )}
    </Page>
  )
}
