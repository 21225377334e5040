import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { can } from '#app/domain/accounts/permissions.ts'
import { letterViewSchema } from '#app/domain/mail/outbox.ts'
import { langs } from '#app/domain/shared/lang.ts'
import { LetterFacts } from '#app/features/mail/letter-facts.tsx'
import { desk } from '#app/i18n/desk.ts'
import { mail } from '#app/i18n/mail.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { formatMoment } from '#app/i18n/moments.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { privateMeta } from '#app/routes/private-page.ts'
import { formOf } from '#app/routes/read-form.ts'
import { Button } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { RefusedForm } from '#app/ui/refused-form.tsx'
import { actorOf } from '#server/accounts/current-actor.ts'
import { resendLetter } from '#server/mail/resend-letter.ts'
import { revealLetter } from '#server/mail/reveal-letter.ts'
import { showLetter } from '#server/mail/show-letter.ts'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  const { pathname, searchParams } = new URL(request.url)
  const actor = await actorOf(request, context)
  if (actor.kind === 'visitor') throw redirect(paths.signIn(lang, pathname))
  const { view, in: wanted } = letterViewSchema.parse(Object.fromEntries(searchParams))
  return answer(async () => {
    const { written, createdAt, sentAt, nextAt, ...letter } = await showLetter(
      context.portal.context(actor),
      { id: params.id ?? '', lang: wanted, origin: context.portal.env.PUBLIC_URL },
    )
    return {
      ...letter,
      view,
      // The HTML is fetched by the frame; the page itself carries the text only.
      text: view === 'text' ? (written?.text ?? '') : null,
      subject: written?.subject ?? letter.subject,
      created: formatMoment(lang, createdAt),
      sent: sentAt && formatMoment(lang, sentAt),
      next: letter.state === 'queued' && letter.attempts > 0 ? formatMoment(lang, nextAt) : null,
      hasServer: Boolean(context.portal.context(actor).mail?.send),
      mayReveal: letter.mayReveal && can(actor, 'mail.reveal'),
      retried: searchParams.get('done') === 'retried',
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  const id = args.params.id ?? ''
  const form = await formOf(args)
  // What is shown is shown once and stands in no address: the answer is the page itself.
  if (form.get('intent') === 'reveal')
    return answer(async () => {
      const { portal } = args.context
      const verb = portal.context(await actorOf(args.request, args.context))
      return { revealed: portal.env.PUBLIC_URL + (await revealLetter(verb, id)).href }
    })
  return command(args, {
    form,
    schema: z.object({}),
    async run(_input, verb) {
      await resendLetter(verb, id)
      return redirect(paths.outboxLetter(lang, id, '?done=retried'), 303)
    },
  })
}

export const meta: MetaFunction<typeof loader> = ({ params, data }) =>
  privateMeta(params, (lang) => data?.subject ?? mail[lang].outbox.title)

export default function OutboxLetter() {
  const letter = useLoaderData<typeof loader>()
  const outcome = useActionData<typeof action>()
  const t = useMessages(mail)
  const toDesk = useMessages(desk).title
  const lang = useLang()
  const { id, view, shownIn } = letter
  const refused = outcome && 'code' in outcome ? outcome : undefined
  const revealed = outcome && 'revealed' in outcome ? outcome.revealed : undefined
  const search = (view: string, shown: string) => `?view=${view}&in=${shown}`
  const tab =
    'inline-flex min-h-11 items-center px-3 text-sm border-b-3 border-transparent text-ink no-underline hover:border-edge hover:text-ink aria-[current=true]:border-accent aria-[current=true]:font-semibold'
  return (
    <Page
      title={<span lang={shownIn}>{letter.subject}</span>}
      crumbs={[
        { label: toDesk, href: paths.desk(lang) },
        { label: t.outbox.title, href: paths.outbox(lang) },
        { label: letter.to },
      ]}
    >
      <div className="mb-8 grid gap-4 empty:hidden">
        {letter.retried && (
          <Notice kind="info" live>
            {t.outbox.retried}
          </Notice>
        )}
        {letter.secret && <Notice kind="warn">{t.outbox[letter.secret]}</Notice>}
        {revealed && (
          <Notice kind="warn" live title={t.outbox.revealed}>
            <span className="wrap-anywhere select-all">{revealed}</span>
          </Notice>
        )}
      </div>
      <LetterFacts letter={letter} />
      {letter.mayResend && letter.hasServer && (
        <RefusedForm refused={refused} intent="retry" className="no-print mt-6">
          {(_fields, busy) => (
            <div>
              <Button kind="quiet" disabled={busy}>
                {letter.state === 'kept' ? t.outbox.send : t.outbox.retry}
              </Button>
            </div>
          )}
        </RefusedForm>
      )}
      {letter.mayReveal && !revealed && (
        <RefusedForm refused={refused} intent="reveal" className="no-print mt-6">
          {(_fields, busy) => (
            <div>
              <Button kind="quiet" disabled={busy}>
                {t.outbox.reveal}
              </Button>
              <p className="mt-2 text-sm text-muted">{t.outbox.revealNote}</p>
            </div>
          )}
        </RefusedForm>
      )}
      <nav
        aria-label={t.outbox.view}
        className="no-print mt-10 -mx-3 flex flex-wrap border-b border-line"
      >
        {(['html', 'text'] as const).map((one) => (
          <Link
            key={one}
            to={paths.outboxLetter(lang, id, search(one, shownIn))}
            preventScrollReset
            aria-current={one === view ? 'true' : undefined}
            className={tab}
          >
            {t.outbox[one]}
          </Link>
        ))}
        <span className="mx-2 my-3 border-l border-line" />
        {langs.map((one) => (
          <Link
            key={one}
            to={paths.outboxLetter(lang, id, search(view, one))}
            preventScrollReset
            aria-current={one === shownIn ? 'true' : undefined}
            className={tab}
          >
            {t.outbox.inLang[one]}
            {one === letter.lang && (
              <span className="ml-1.5 font-normal text-muted">({t.outbox.own})</span>
            )}
          </Link>
        ))}
      </nav>
      {letter.text !== null ? (
        <pre
          lang={shownIn}
          className="mt-6 border border-line bg-wash p-4 font-mono text-sm wrap-anywhere whitespace-pre-wrap"
        >
          {letter.text}
        </pre>
      ) : (
        <>
          <iframe
            key={shownIn}
            title={t.outbox.frame}
            sandbox="allow-top-navigation-by-user-activation"
            src={paths.outboxLetterHtml(lang, id, `?in=${shownIn}`)}
            className="mt-6 h-[38rem] w-full border border-line bg-white"
          />
          <p className="no-print mt-2 text-sm">
            <a href={paths.outboxLetterHtml(lang, id, `?in=${shownIn}`)}>{t.outbox.open}</a>
          </p>
        </>
      )}
    </Page>
  )
}
