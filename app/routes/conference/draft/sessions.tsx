import { wallClock } from '#app/domain/conference/days.ts'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData, useSearchParams } from '@remix-run/react'
import { Said } from '#app/features/conference/draft/draft-page.tsx'
import { localise } from '#app/domain/shared/localise.ts'
import { conferenceDraft } from '#app/i18n/conference-draft.ts'
import { conferenceWords } from '#app/i18n/conference-words.ts'
import { formatShortDay } from '#app/i18n/days.ts'
import { formatNumber } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/notice.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { listSessions } from '#server/conference/draft/list-sessions.ts'
import { DeskPage, useDeskConference } from '../desk-page.tsx'
import { doneOf, draftMeta } from './shared.ts'

const filters = ['all', 'unplaced', 'clashing', 'cancelled'] as const

export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const context = await signedIn(args)
  const wanted = new URL(args.request.url).searchParams.get('show')
  const show = filters.find((one) => one === wanted) ?? 'all'
  return answer(async () => {
    const { sessions, ...rest } = localise(
      await listSessions(context, args.params.slug ?? ''),
      lang,
    )
    const kept = {
      all: () => true,
      unplaced: ({ start, state }: (typeof sessions)[number]) => !start && state === 'planned',
      clashing: ({ clashes }: (typeof sessions)[number]) => clashes > 0,
      cancelled: ({ state }: (typeof sessions)[number]) => state === 'cancelled',
    }
    const counts = filters.map((id) => ({ id, count: sessions.filter(kept[id]).length }))
    return { ...rest, show, counts, sessions: sessions.filter(kept[show]) }
  })
}

export const meta: MetaFunction = ({ params }) => draftMeta(params, (t) => t.sessions.title)

export default function Sessions() {
  const { sessions, counts, show, archived, zone } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const lang = useLang()
  const { slug } = useDeskConference()
  const t = useMessages(conferenceDraft)
  const words = useMessages(conferenceWords)
  const when = (instant: string) => {
    const { date, time } = wallClock(instant, zone)
    return `${formatShortDay(lang, date)}, ${time}`
  }
  return (
    <DeskPage
      crumbs={[{ label: t.sessions.title }]}
      title={t.sessions.title}
      lead={<p>{t.sessions.lead}</p>}
      actions={
        archived ? undefined : (
          <LinkButton href={paths.conferenceSession(lang, slug, 'new')}>
            {t.sessions.new}
          </LinkButton>
        )
      }
    >
      <Said done={doneOf(search, t)} archived={archived && t.archived} />
      {counts[0]!.count === 0 ? (
        <EmptyState title={t.sessions.empty}>{t.sessions.emptyText}</EmptyState>
      ) : (
        <>
          <nav
            aria-label={t.sessions.title}
            className="no-print mb-5 flex flex-wrap gap-x-6 gap-y-2 text-sm"
          >
            {counts.map(({ id, count }) => (
              <Link
                key={id}
                to={paths.conferenceSessions(lang, slug, id === 'all' ? '' : `?show=${id}`)}
                aria-current={id === show ? 'page' : undefined}
                className={id === show ? 'font-semibold text-ink no-underline' : undefined}
              >
                {t.sessions.filter[id]} <span className="tabular">{formatNumber(lang, count)}</span>
              </Link>
            ))}
          </nav>
          <DataTable
            caption={t.sessions.title}
            hideCaption
            columns={[
              { key: 'title', label: t.sessions.event },
              { key: 'when', label: t.sessions.when },
              { key: 'hall', label: t.sessions.hall, hideOnPhone: true },
              { key: 'people', label: t.sessions.people, align: 'right', hideOnPhone: true },
              { key: 'clashes', label: t.sessions.clashes, align: 'right', hideOnPhone: true },
            ]}
            rows={sessions.map((one) => ({
              rowKey: one.id,
              title: (
                <>
                  <Link to={paths.conferenceSession(lang, slug, one.id)}>{one.title}</Link>{' '}
                  {one.state === 'cancelled' && <Tag>{t.sessions.cancelled}</Tag>}
                  <span className="block font-normal text-muted">
                    {words.kind[one.kind]}
                    {!one.released && `, ${t.sessions.unpublished}`}
                  </span>
                </>
              ),
              when: one.start ? when(one.start) : t.sessions.unplaced,
              hall: one.hall ?? '—',
              people: one.people ? formatNumber(lang, one.people) : '—',
              clashes: one.clashes ? formatNumber(lang, one.clashes) : '—',
            }))}
          />
        </>
      )}
    </DeskPage>
  )
}
