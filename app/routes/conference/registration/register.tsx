import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { emailField } from '#app/domain/accounts/credentials.ts'
import { registerSchema } from '#app/domain/conference/registration/forms.ts'
import { localise } from '#app/domain/shared/localise.ts'
import { AccessCode } from '#app/features/conference/registration/access-code.tsx'
import { KindList } from '#app/features/conference/registration/kind-list.tsx'
import { LostLink } from '#app/features/conference/registration/lost-link.tsx'
import { PersonFields } from '#app/features/conference/registration/person-fields.tsx'
import { Questions } from '#app/features/conference/registration/questions.tsx'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { registration } from '#app/i18n/registration.ts'
import { formatDays } from '#app/i18n/days.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf, notFound } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { pageMeta } from '#app/routes/page-meta.ts'
import { readForm } from '#app/routes/read-form.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { ConsentBox } from '#app/ui/consent-box.tsx'
import { EmptyState, Notice } from '#app/ui/notice.tsx'
import { Page, Section } from '#app/ui/page.tsx'
import { RefusedForm } from '#app/ui/refused-form.tsx'
import { actorOf, personOf } from '#server/accounts/current-actor.ts'
import { listChoices } from '#server/clusters/list-choices.ts'
import { findConference } from '#server/conference/find-conference.ts'
import { findOwnRegistrations } from '#server/conference/registration/find-own-registrations.ts'
import { register } from '#server/conference/registration/register.ts'
import { sendLink } from '#server/conference/registration/send-link.ts'
import { showForm } from '#server/conference/registration/show-form.ts'
import { withAnswers } from './shared.ts'

/** How old the places left may be that a visitor sees, ms: whoever registers is counted again. */
const OLD_MS = 15_000
const LIVE = ['pending', 'waiting', 'offered', 'confirmed']

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  const own = context.portal.context(await actorOf(request, context))
  const search = new URL(request.url).searchParams
  const code = search.get('code') ?? ''
  context.reads('conference')
  context.reads('clusters')
  context.trueUntil(new Date(own.now().getTime() + OLD_MS))
  return answer(async () => {
    const shown = localise(await showForm(own, { slug: params.slug ?? '', code }), lang)
    const wanted = search.get('kind') ?? (shown.kinds.length === 1 ? shown.kinds[0]!.id : null)
    const kind = wanted === null ? null : shown.kinds.find(({ id }) => id === wanted)
    if (kind === undefined) throw notFound()
    const me = await personOf(request, context)
    const [mine] = await findOwnRegistrations(own, shown.conference.id)
    return {
      ...shown,
      kind,
      choices: kind ? await listChoices(own, lang) : { clusters: [], countries: [] },
      me: me && { name: me.name, email: me.email },
      mine: mine && LIVE.includes(mine.registration.state) ? mine.token : null,
      done: (['sent', 'swapped'] as const).find((one) => one === search.get('done')) ?? null,
      origin: context.portal.env.PUBLIC_URL,
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  const slug = args.params.slug ?? ''
  const { form } = await answer(() => readForm(args))
  const { address } = args.context
  if (form.get('intent') === 'send-link')
    return command(args, {
      form,
      schema: z.object({ email: emailField }),
      async run({ email }, context) {
        await sendLink(context, { slug, email, address })
        return redirect(paths.register(lang, slug, '?done=sent'), 303)
      },
    })
  return command(args, {
    form,
    schema: withAnswers(registerSchema, { lang }),
    async run(input, context) {
      const { id: conferenceId } = await findConference(context, slug)
      const { token } = await register(context, { ...input, conferenceId, address })
      return redirect(paths.registration(lang, slug, token, '?done=registered'), 303)
    },
  })
}

export const meta: MetaFunction<typeof loader> = ({ data, params }) => {
  const lang = params.lang === 'en' ? 'en' : 'ru'
  if (!data) return []
  const { conference, origin } = data
  const t = registration[lang]
  return pageMeta({
    lang,
    origin,
    title: t.title(conference.title),
    description: t.description(conference.title),
    pathOf: (other) => paths.register(other, conference.slug),
  })
}

export default function Register() {
  const { conference, kinds, kind, over, mine, groupMost, done, hasHidden, code, codeRefused } =
    useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const lang = useLang()
  const t = useMessages(registration)
  // The other ways stand where one chooses, a link away.
  const filling = kind && kinds.length > 1
  return (
    <Page
      crumbs={[
        { label: t.conferences, href: paths.conferences(lang) },
        { label: conference.title, href: paths.conference(lang, conference.slug) },
        { label: t.shortTitle },
      ]}
      title={t.title(conference.title)}
      lead={
        <p>
          {formatDays(lang, conference.startsOn, conference.endsOn)}
          {conference.city && `, ${conference.city}`}
        </p>
      }
    >
      {done && <Notice kind="info" live title={t.done[done]} />}
      {mine && (
        <Notice kind="info" title={t.already}>
          <p>{t.alreadyText}</p>
          <p className="mt-2">
            <Link to={paths.registration(lang, conference.slug, mine)}>{t.openOwn}</Link>
          </p>
        </Notice>
      )}
      {over ? (
        <EmptyState title={t.over}>{t.overText}</EmptyState>
      ) : kinds.length === 0 ? (
        <EmptyState title={t.none}>{t.noneText}</EmptyState>
      ) : kind ? (
        <KindForm kind={kind} />
      ) : (
        <Section id="kinds" title={t.choose}>
          <KindList kinds={kinds} slug={conference.slug} zone={conference.zone} />
        </Section>
      )}
      {!over && !filling && hasHidden && <AccessCode code={code} wrong={codeRefused} />}
      {!over && !filling && kinds.length > 0 && groupMost > 1 && (
        <Section id="group" title={t.forGroup} note={t.forGroupText(groupMost)}>
          <LinkButton kind="quiet" href={paths.registerGroup(lang, conference.slug)}>
            {t.forGroup}
          </LinkButton>
        </Section>
      )}
      {!filling && <LostLink refused={refused} />}
    </Page>
  )
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>

function KindForm({ kind }: { kind: NonNullable<Loaded['kind']> }) {
  const {
    conference,
    kinds,
    fields: questions,
    choices,
    me,
    mine,
    code,
  } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const lang = useLang()
  const t = useMessages(registration)
  const open = kind.state === 'open' || kind.state === 'waiting'
  const form = refused?.intent === 'send-link' ? undefined : refused
  return (
    <>
      <Section id="kind" title={t.chosen}>
        <KindList kinds={[kind]} slug={conference.slug} zone={conference.zone} alone />
        {kinds.length > 1 && (
          <p className="mt-4">
            <Link to={paths.register(lang, conference.slug, code ? `?code=${code}` : '')}>
              {t.chooseOther}
            </Link>
          </p>
        )}
      </Section>
      {open && (
        <Section id="form" title={t.you}>
          {kind.state === 'waiting' && <Notice kind="warn" title={t.waitNote(kind.waiting)} />}
          <RefusedForm refused={form} className="mt-6">
            {(fields, busy) => (
              <>
                <input type="hidden" name="kindId" value={kind.id} />
                {code && <input type="hidden" name="accessCode" value={code} />}
                <PersonFields
                  fields={fields}
                  choices={choices}
                  withEmail
                  known={me && !mine ? me : {}}
                />
                <Questions questions={questions} kindId={kind.id} answers={{}} refused={form} />
                <ConsentBox fields={fields} label={t.agree} />
                <div>
                  <Button disabled={busy}>
                    {kind.state === 'waiting' ? t.wait : kind.approval ? t.apply : t.register}
                  </Button>
                </div>
              </>
            )}
          </RefusedForm>
        </Section>
      )}
    </>
  )
}
