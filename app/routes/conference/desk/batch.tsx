import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { emptyFormSchema } from '#app/domain/conference/desk/forms.ts'
import { localise } from '#app/domain/shared/localise.ts'
import { useProgress } from '#app/features/conference/desk/use-progress.ts'
import { conferenceAttendees } from '#app/i18n/conference-attendees.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { privateMeta } from '#app/routes/private-page.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Section } from '#app/ui/page.tsx'
import { Progress } from '#app/ui/progress.tsx'
import { RefusedForm } from '#app/ui/refused-form.tsx'
import { showBatch } from '#server/conference/desk/batch/show-batch.ts'
import { undoBatch } from '#server/conference/desk/batch/undo-batch.ts'
import { DeskPage, useDeskConference } from '../desk-page.tsx'
import { useVenueClock } from '#app/features/conference/desk/venue-zone.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const context = await signedIn(args)
  const { slug = '', id = '' } = args.params
  return answer(async () => {
    return { ...localise(await showBatch(context, { slug, id }), lang), id }
  })
}

export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  const { slug = '', id = '' } = args.params
  return command(args, {
    schema: emptyFormSchema,
    run: async (_, context) => (
      await undoBatch(context, { slug, id }),
      redirect(paths.conferenceBatch(lang, slug, id), 303)
    ),
  })
}

export const meta: MetaFunction<typeof loader> = ({ params }) =>
  privateMeta(params, (lang) => conferenceAttendees[lang].batch.title)

export default function Batch() {
  const batch = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { slug } = useDeskConference()
  const lang = useLang()
  const { title, batch: t } = useMessages(conferenceAttendees)
  const { moment } = useVenueClock()
  const list = paths.conferenceAttendees(lang, slug)
  const running = batch.state === 'running' || batch.state === 'undoing'
  useProgress(running)
  const settled = batch.done + batch.refused
  const name = t.name[batch.action]
  return (
    <DeskPage
      wide={false}
      crumbs={[{ label: title, href: list }, { label: name }]}
      title={batch.target ? `${name}: ${batch.target}` : name}
      lead={<p>{moment(batch.startedAt)}</p>}
      actions={
        <LinkButton href={list} kind="quiet">
          {t.back}
        </LinkButton>
      }
    >
      <div className="grid max-w-measure gap-5" aria-live="polite">
        {running ? (
          <>
            <Progress
              label={t.running}
              value={
                batch.state === 'running' ? Math.floor((100 * settled) / batch.meant) : undefined
              }
            />
            <p className="text-sm text-muted">
              {batch.state === 'running' && <>{t.progress(settled, batch.meant)}. </>}
              <Link to={paths.conferenceBatch(lang, slug, batch.id)}>{t.refresh}</Link>
            </p>
          </>
        ) : batch.state === 'undone' ? (
          <Notice kind="info" title={t.undone} />
        ) : (
          <Notice kind="info" title={t.done(batch.done)} />
        )}
      </div>
      {batch.undoable && (
        <RefusedForm refused={refused} className="mt-6 gap-2">
          {(_fields, busy) => (
            <>
              <div>
                <Button kind="quiet" disabled={busy}>
                  {t.undo}
                </Button>
              </div>
              <p className="text-sm text-muted">{t.undoNote}</p>
            </>
          )}
        </RefusedForm>
      )}
      {batch.listed.length > 0 && (
        <Section id="refused" title={t.refused} note={t.wont(batch.refused)}>
          <ul className="border-t border-line">
            {batch.listed.map((one) => (
              <li
                key={one.id}
                className="flex flex-wrap justify-between gap-x-6 border-b border-line py-2"
              >
                <Link to={paths.conferenceAttendee(lang, slug, one.id)}>{one.name}</Link>
                <span className="text-sm text-muted">{t.why[one.reason]}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </DeskPage>
  )
}
