import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { OwnPage } from '#app/features/accounts/own-page.tsx'
import { formatMoment } from '#app/i18n/moments.ts'
import { ownAccount } from '#app/i18n/own-account.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { formOf } from '#app/routes/read-form.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { Button } from '#app/ui/button.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { sessionIdOf } from '#server/accounts/current-actor.ts'
import { endOtherSessions } from '#server/accounts/end-other-sessions.ts'
import { endOwnSession } from '#server/accounts/end-own-session.ts'
import { listSessions } from '#server/accounts/list-sessions.ts'
import { doneOf, privateMeta } from '#app/routes/private-page.ts'
import { z } from 'zod'

export async function loader(args: LoaderFunctionArgs) {
  const { request, params, context } = args
  const lang = langOf(params)
  const verb = await signedIn(args)
  const sessions = await answer(() => listSessions(verb, sessionIdOf(request, context) ?? ''))
  return {
    done: doneOf(request, ['session', 'sessions']),
    sessions: sessions.map(({ startedAt, lastUsedAt, ...session }) => ({
      ...session,
      started: formatMoment(lang, startedAt),
      used: formatMoment(lang, lastUsedAt),
    })),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { request, params, context } = args
  const lang = langOf(params)
  const form = await formOf(args)
  if (form.get('intent') === 'others')
    return command(args, {
      form,
      schema: z.object({}),
      async run(_input, verb) {
        await endOtherSessions(verb, sessionIdOf(request, context) ?? '')
        return redirect(paths.ownSessions(lang, 'sessions'), 303)
      },
    })
  return command(args, {
    form,
    schema: z.object({ session: z.string().max(100) }),
    async run({ session }, verb) {
      await endOwnSession(verb, { id: session })
      return redirect(paths.ownSessions(lang, 'session'), 303)
    },
  })
}

export const meta: MetaFunction = ({ params }) =>
  privateMeta(params, (lang) => ownAccount[lang].sessions.title)

export default function OwnSessions() {
  const { sessions, done } = useLoaderData<typeof loader>()
  const t = useMessages(ownAccount).sessions
  const nameOf = ({ browser, system }: (typeof sessions)[number]['device']) =>
    browser && system ? t.on(browser, system) : (browser ?? system ?? t.unknown)
  return (
    <OwnPage title={t.title} lead={t.lead} done={done}>
      <Form method="post">
        <ul aria-label={t.list} className="border-t border-line">
          {sessions.map(({ id, device, address, method, isThis, started, used }) => (
            <li
              key={id}
              className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-3"
            >
              <div className="min-w-0">
                <p className="flex flex-wrap items-center gap-x-3 font-medium">
                  {nameOf(device)}
                  {isThis && <Tag>{t.isThis}</Tag>}
                </p>
                <p className="text-sm text-muted">
                  {[t.used(used), address].filter(Boolean).join(', ')}
                  <br />
                  {[t.started(started), method && t.method[method]].filter(Boolean).join(' ')}
                </p>
              </div>
              {!isThis && (
                <Button kind="quiet" name="session" value={id} aria-label={t.endOf(nameOf(device))}>
                  {t.end}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </Form>
      {sessions.length > 1 && (
        <Form method="post" className="mt-6">
          <Button kind="danger" name="intent" value="others">
            {t.others}
          </Button>
        </Form>
      )}
    </OwnPage>
  )
}
