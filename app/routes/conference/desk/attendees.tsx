import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import {
  attendeeSearch,
  attendeesQuerySchema,
  isFiltered,
} from '#app/domain/conference/desk/attendees.ts'
import { localise } from '#app/domain/shared/localise.ts'
import { AttendeeFilters, StateTabs } from '#app/features/conference/desk/attendee-filters.tsx'
import { AttendeeTable } from '#app/features/conference/desk/attendee-table.tsx'
import { conferenceAttendees } from '#app/i18n/conference-attendees.ts'
import { formatPartialDate } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { EmptyState } from '#app/ui/notice.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { listAttendees } from '#server/conference/desk/list-attendees.ts'
import { conferenceDeskMeta, DeskPage, useDeskConference } from '../desk-page.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const context = await signedIn(args)
  const query = attendeesQuerySchema.parse(
    Object.fromEntries(new URL(args.request.url).searchParams),
  )
  return answer(async () => {
    const { attendees, ...list } = await listAttendees(context, {
      slug: args.params.slug ?? '',
      query,
      lang,
    })
    return {
      ...list,
      query,
      attendees: attendees.map(({ createdAt, kind, ...attendee }) => ({
        ...localise(attendee, lang),
        kind: kind[lang],
        made: formatPartialDate(lang, createdAt.toISOString().slice(0, 10)),
        came: null as string | null,
      })),
    }
  })
}

export const meta: MetaFunction<typeof loader> = ({ params }) =>
  conferenceDeskMeta(params, (lang) => conferenceAttendees[lang].title)

export default function Attendees() {
  const { attendees, total, pages, all, states, choices, query } = useLoaderData<typeof loader>()
  const { slug } = useDeskConference()
  const lang = useLang()
  const t = useMessages(conferenceAttendees)
  const bare = paths.conferenceAttendees(lang, slug)
  const hrefOf = (change: Partial<typeof query>) =>
    paths.conferenceAttendees(lang, slug, attendeeSearch({ ...query, page: 1, ...change }))
  const filtered = isFiltered(query)
  return (
    <DeskPage crumbs={[{ label: t.title }]} title={t.title} lead={<p>{t.lead}</p>}>
      {all === 0 && !filtered ? (
        <EmptyState title={t.none}>{t.noneText}</EmptyState>
      ) : (
        <>
          <AttendeeFilters query={query} choices={choices} bare={bare} filtered={filtered} />
          <StateTabs
            current={query.state}
            counts={states}
            all={all}
            hrefOf={(state) => hrefOf({ state })}
          />
          {attendees.length === 0 ? (
            <EmptyState title={t.empty}>{t.emptyText}</EmptyState>
          ) : (
            <AttendeeTable
              attendees={attendees}
              total={total}
              hrefOf={(id) => paths.conferenceAttendee(lang, slug, id)}
            />
          )}
          <Pagination page={query.page} pages={pages} hrefOf={(page) => hrefOf({ page })} />
        </>
      )}
    </DeskPage>
  )
}
