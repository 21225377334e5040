import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { Form, useLoaderData, useSearchParams } from '@remix-run/react'
import { z } from 'zod'
import { wallClock } from '#app/domain/conference/days.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { screens as words } from '#app/i18n/screens.ts'
import { typo } from '#app/i18n/typography.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { privateMeta } from '#app/routes/private-page.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { Button } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState, Notice } from '#app/ui/notice.tsx'
import { findConference } from '#server/conference/find-conference.ts'
import { showHallScreens } from '#server/conference/programme/show-hall-screens.ts'
import { tellHallFull } from '#server/conference/programme/tell-hall-full.ts'
import { DeskPage, useDeskConference } from '../desk-page.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const context = await signedIn(args)
  const slug = args.params.slug ?? ''
  return answer(async () => {
    const halls = await showHallScreens(context, slug)
    const { zone } = await findConference(context, slug)
    const at = context.now().getTime()
    const set = (text: string) => typo(text, lang)
    return {
      halls: halls.map(({ hall, alternative, sessions }) => ({
        id: hall.id,
        slug: hall.slug,
        name: set(hall.name[lang]),
        alternative: alternative && set(alternative.name[lang]),
        sessions: sessions.map(({ session, isFull }) => ({
          id: session.id,
          title: set(session.title[lang]),
          from: wallClock(session.start, zone).time,
          runs: Date.parse(session.start) <= at,
          isFull,
        })),
      })),
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  await signedIn(args)
  const slug = args.params.slug ?? ''
  return command(args, {
    schema: z.object({ session: z.uuid(), full: z.enum(['yes', 'no']) }),
    async run({ session, full }, context) {
      await tellHallFull(context, slug, { session, isFull: full === 'yes' })
      return redirect(paths.hallScreens(lang, slug, '?done=told'), 303)
    },
  })
}

export const meta: MetaFunction<typeof loader> = ({ params }) =>
  privateMeta(params, (lang) => words[lang].desk.title)

export default function HallScreens() {
  const { halls } = useLoaderData<typeof loader>()
  const { slug } = useDeskConference()
  const [search] = useSearchParams()
  const lang = useLang()
  const t = useMessages(words)
  return (
    <DeskPage title={t.desk.title} lead={<p>{t.desk.lead}</p>}>
      {search.get('done') === 'told' && (
        <div className="mb-6">
          <Notice kind="info" live title={t.desk.done} />
        </div>
      )}
      {halls.length === 0 ? (
        <EmptyState title={t.noProgramme}>{t.desk.none}</EmptyState>
      ) : (
        <>
          <p className="mb-4">
            <a href={paths.hallScreen(lang, slug)}>{t.all}</a>
          </p>
          <DataTable
            caption={t.desk.title}
            hideCaption
            columns={[
              { key: 'hall', label: t.desk.hall },
              { key: 'session', label: t.desk.session },
              { key: 'state', label: t.desk.state },
            ]}
            rows={halls.map((hall) => ({
              rowKey: hall.id,
              hall: (
                <>
                  {hall.name}
                  <a
                    href={paths.hallScreen(lang, slug, `?hall=${hall.slug}`)}
                    className="block text-sm font-normal"
                  >
                    {t.desk.open}
                    <span className="sr-only">: {hall.name}</span>
                  </a>
                </>
              ),
              session:
                hall.sessions.length === 0 ? (
                  <span className="text-muted">{t.desk.nothing}</span>
                ) : (
                  hall.sessions.map(({ id, title, from, runs }) => (
                    <p key={id}>
                      {title}{' '}
                      <span className="tabular text-sm text-muted">
                        {runs ? t.desk.running : t.desk.later(from)}
                      </span>
                    </p>
                  ))
                ),
              state: hall.sessions.map((session) => (
                <Fullness key={session.id} session={session} alternative={hall.alternative} />
              )),
            }))}
          />
          {halls.some(({ alternative }) => !alternative) && (
            <p className="mt-4 max-w-measure text-sm text-muted">{t.desk.noAlternative}</p>
          )}
        </>
      )}
    </DeskPage>
  )
}

type FullnessProps = {
  session: { id: string; title: string; isFull: boolean }
  alternative: string | undefined
}

/** Whether a session's hall takes anybody, and the button that says otherwise. */
function Fullness({ session, alternative }: FullnessProps) {
  const t = useMessages(words).desk
  const { id, title, isFull } = session
  return (
    <Form method="post" className="grid justify-items-start gap-1.5">
      <span className={isFull ? 'font-semibold text-danger' : undefined}>
        {isFull ? t.isFull : t.isFree}
        {isFull && alternative && (
          <span className="block text-sm font-normal text-muted">{t.tryHall(alternative)}</span>
        )}
      </span>
      <input type="hidden" name="session" value={id} />
      <Button kind="quiet" name="full" value={isFull ? 'no' : 'yes'}>
        {isFull ? t.untell : t.tell}
        <span className="sr-only">: {title}</span>
      </Button>
    </Form>
  )
}
