import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { localise } from '#app/domain/shared/localise.ts'
import { useVenueClock } from '#app/features/conference/desk/venue-zone.tsx'
import { conferenceSeats } from '#app/i18n/conference-seats.ts'
import { formatNumber } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { privateMeta } from '#app/routes/private-page.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/notice.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { listLimitedSessions } from '#server/conference/seats/list-limited-sessions.ts'
import { DeskPage, useDeskConference } from '../desk-page.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const context = await signedIn(args)
  return answer(async () =>
    localise(await listLimitedSessions(context, args.params.slug ?? ''), lang),
  )
}

export const meta: MetaFunction<typeof loader> = ({ params }) =>
  privateMeta(params, (lang) => conferenceSeats[lang].title)

export default function LimitedSessions() {
  const { sessions } = useLoaderData<typeof loader>()
  const { slug } = useDeskConference()
  const lang = useLang()
  const { dayClock } = useVenueClock()
  const t = useMessages(conferenceSeats)
  const number = (value: number) => formatNumber(lang, value)
  return (
    <DeskPage crumbs={[{ label: t.title }]} title={t.title} lead={<p>{t.lead}</p>}>
      {sessions.length === 0 ? (
        <EmptyState
          title={t.none}
          action={
            <LinkButton kind="quiet" href={paths.conferenceSessions(lang, slug)}>
              {t.toSessions}
            </LinkButton>
          }
        >
          {t.noneText}
        </EmptyState>
      ) : (
        <DataTable
          caption={t.caption}
          hideCaption
          columns={[
            { key: 'session', label: t.column.session },
            { key: 'when', label: t.column.when, hideOnPhone: true },
            { key: 'hall', label: t.column.hall, hideOnPhone: true },
            { key: 'places', label: t.column.places, align: 'right', hideOnPhone: true },
            { key: 'taken', label: t.column.taken, align: 'right' },
            { key: 'free', label: t.column.free, align: 'right' },
            { key: 'waiting', label: t.column.waiting, align: 'right', hideOnPhone: true },
          ]}
          rows={sessions.map(({ code, title, start, hall, cancelled, places, taken, waiting }) => ({
            rowKey: code,
            session: (
              <>
                <Link to={paths.sessionSeats(lang, slug, code)}>{title}</Link>{' '}
                {cancelled && <Tag>{t.cancelled}</Tag>}
              </>
            ),
            when: dayClock(start),
            hall: hall ?? '—',
            places: number(places),
            taken: number(taken),
            free: taken > places ? t.beyond(taken - places) : number(places - taken),
            waiting: waiting > 0 ? number(waiting) : '—',
          }))}
        />
      )}
    </DeskPage>
  )
}
