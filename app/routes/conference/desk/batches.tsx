import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { conferenceAttendees } from '#app/i18n/conference-attendees.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { answer } from '#app/routes/answer.ts'
import { privateMeta } from '#app/routes/private-page.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/notice.tsx'
import { listBatches } from '#server/conference/desk/batch/list-batches.ts'
import { DeskPage, useDeskConference } from '../desk-page.tsx'
import { useVenueClock } from '#app/features/conference/desk/venue-zone.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const context = await signedIn(args)
  return answer(async () => ({ batches: await listBatches(context, args.params.slug ?? '') }))
}

export const meta: MetaFunction<typeof loader> = ({ params }) =>
  privateMeta(params, (lang) => conferenceAttendees[lang].batch.past)

export default function Batches() {
  const { batches } = useLoaderData<typeof loader>()
  const { slug } = useDeskConference()
  const lang = useLang()
  const { title, batch: t, one } = useMessages(conferenceAttendees)
  const { moment } = useVenueClock()
  const list = paths.conferenceAttendees(lang, slug)
  return (
    <DeskPage
      wide={false}
      crumbs={[{ label: title, href: list }, { label: t.past }]}
      title={t.past}
    >
      {batches.length === 0 ? (
        <EmptyState
          title={t.noPast}
          action={
            <LinkButton href={list} kind="quiet">
              {t.back}
            </LinkButton>
          }
        />
      ) : (
        <ul className="border-t border-line">
          {batches.map(({ id, action, done, state, startedAt, by }) => (
            <li key={id} className="border-b border-line py-2.5">
              <Link to={paths.conferenceBatch(lang, slug, id)}>
                {t.pastRow(t.name[action], done)}
              </Link>
              {state === 'undone' && <span className="text-muted">, {t.undone.toLowerCase()}</span>}
              <span className="block text-sm text-muted">
                {moment(startedAt)}, {by ?? one.by.gone}
              </span>
            </li>
          ))}
        </ul>
      )}
    </DeskPage>
  )
}
