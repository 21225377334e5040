import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { digestChoices } from '#app/domain/mail/vocabulary.ts'
import { mail } from '#app/i18n/mail.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { formatMoment } from '#app/i18n/moments.ts'
import { notificationText } from '#app/i18n/notifications.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { privateMeta } from '#app/routes/private-page.ts'
import { formOf } from '#app/routes/read-form.ts'
import { Button } from '#app/ui/button.tsx'
import { Checkbox } from '#app/ui/fields.tsx'
import { EmptyState, Notice } from '#app/ui/notice.tsx'
import { Page, Section } from '#app/ui/page.tsx'
import { RefusedForm } from '#app/ui/refused-form.tsx'
import { actorOf } from '#server/accounts/current-actor.ts'
import { chooseDigest, digestSchema } from '#server/mail/choose-digest.ts'
import { readNotifications } from '#server/mail/read-notifications.ts'
import { showNotifications } from '#server/mail/show-notifications.ts'
import { z } from 'zod'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  const actor = await actorOf(request, context)
  if (actor.kind === 'visitor') throw redirect(paths.signIn(lang, paths.notifications(lang)))
  return answer(async () => {
    const { notifications, ...rest } = await showNotifications(context.portal.context(actor))
    return {
      ...rest,
      saved: new URL(request.url).searchParams.get('done') === 'saved',
      // Said on the server: the words of every kind need not travel to the browser.
      notifications: notifications.map(({ id, kind, params, createdAt, unread }) => ({
        id,
        unread,
        text: notificationText(lang, kind, params),
        at: formatMoment(lang, createdAt),
        iso: createdAt.toISOString(),
      })),
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  const form = await formOf(args)
  if (form.get('intent') === 'read-all')
    return command(args, {
      form,
      schema: z.object({}),
      async run(_input, verb) {
        await readNotifications(verb)
        return redirect(paths.notifications(lang), 303)
      },
    })
  return command(args, {
    form,
    schema: digestSchema,
    async run(input, verb) {
      await chooseDigest(verb, input)
      return redirect(paths.notifications(lang, '?done=saved'), 303)
    },
  })
}

export const meta: MetaFunction = ({ params }) =>
  privateMeta(params, (lang) => mail[lang].notifications.title)

export default function Notifications() {
  const { notifications, unread, digest, email, saved } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const t = useMessages(mail)
  const lang = useLang()
  return (
    <Page
      title={t.notifications.title}
      lead={notifications.length > 0 && <p>{t.notifications.unread(unread)}</p>}
    >
      {notifications.length === 0 ? (
        <EmptyState title={t.notifications.empty}>{t.notifications.emptyText}</EmptyState>
      ) : (
        <>
          {unread > 0 && (
            <RefusedForm refused={refused} intent="read-all" className="no-print mb-6">
              {(_fields, busy) => (
                <div>
                  <Button kind="quiet" disabled={busy}>
                    {t.notifications.readAll}
                  </Button>
                </div>
              )}
            </RefusedForm>
          )}
          <ol aria-label={t.notifications.list} className="border-t border-line">
            {notifications.map(({ id, text, at, iso, unread: fresh }) => (
              <li key={id} className="flex gap-3 border-b border-line py-3">
                <span
                  aria-hidden="true"
                  className={`mt-2.5 size-2 shrink-0 rounded-full ${fresh ? 'bg-accent' : ''}`}
                />
                <div className="min-w-0">
                  {/* The whole document anew: the bell counts again. */}
                  <a
                    href={paths.notification(lang, id)}
                    className={fresh ? 'font-semibold' : undefined}
                  >
                    {text}
                  </a>
                  <p className="text-sm text-muted">
                    {fresh && <>{t.notifications.fresh}, </>}
                    <time dateTime={iso}>{at}</time>
                  </p>
                </div>
              </li>
            ))}
          </ol>
        </>
      )}
      <Section
        id="mail"
        title={t.notifications.byMail}
        note={<p className="wrap-anywhere">{t.notifications.byMailNote(email)}</p>}
      >
        <RefusedForm refused={refused} intent="digest">
          {(fields, busy) => (
            <>
              {saved && (
                <Notice kind="info" live>
                  {t.notifications.saved}
                </Notice>
              )}
              <fieldset>
                <legend className="sr-only">{t.notifications.byMail}</legend>
                {digestChoices.map((choice) => (
                  <Checkbox
                    key={choice}
                    type="radio"
                    name="digest"
                    value={choice}
                    label={t.digest[choice]}
                    defaultChecked={fields.ticked('digest', choice, choice === digest)}
                  />
                ))}
              </fieldset>
              <div>
                <Button kind="quiet" disabled={busy}>
                  {t.notifications.save}
                </Button>
              </div>
            </>
          )}
        </RefusedForm>
      </Section>
    </Page>
  )
}
