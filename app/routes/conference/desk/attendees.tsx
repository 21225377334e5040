import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { attendeeSearch, isFiltered } from '#app/domain/conference/desk/attendee-search.ts'
import { attendeesQuerySchema } from '#app/domain/conference/desk/attendees.ts'
import { localise } from '#app/domain/shared/localise.ts'
import { AttendeeFilters, StateTabs } from '#app/features/conference/desk/attendee-filters.tsx'
import { AttendeeTable } from '#app/features/conference/desk/attendee-table.tsx'
import { BatchFields } from '#app/features/conference/desk/batch-fields.tsx'
import { conferenceAttendees } from '#app/i18n/conference-attendees.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { privateMeta } from '#app/routes/private-page.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/notice.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { listAttendees } from '#server/conference/desk/list-attendees.ts'
import { showChoices } from '#server/conference/desk/show-choices.ts'
import { DeskPage, useDeskConference } from '../desk-page.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const context = await signedIn(args)
  const query = attendeesQuerySchema.parse(
    Object.fromEntries(new URL(args.request.url).searchParams),
  )
  return answer(async () => {
    const { slug = '' } = args.params
    const { attendees, ...list } = await listAttendees(context, { slug, query, lang })
    return {
      ...list,
      choices: await showChoices(context, { slug, lang }),
      query,
      attendees: attendees.map(({ kind, ...attendee }) => ({
        ...localise(attendee, lang),
        kind: kind[lang],
      })),
    }
  })
}

export const meta: MetaFunction<typeof loader> = ({ params }) =>
  privateMeta(params, (lang) => conferenceAttendees[lang].title)

export default function Attendees() {
  const { attendees, total, pages, all, states, choices, query } = useLoaderData<typeof loader>()
  const { slug, isDemo } = useDeskConference()
  const lang = useLang()
  const t = useMessages(conferenceAttendees)
  const bare = paths.conferenceAttendees(lang, slug)
  const hrefOf = (change: Partial<typeof query>) =>
    paths.conferenceAttendees(lang, slug, attendeeSearch({ ...query, page: 1, ...change }))
  const filtered = isFiltered(query)
  const { page: _page, sort: _sort, ...filter } = query
  return (
    <DeskPage
      crumbs={[{ label: t.title }]}
      title={t.title}
      lead={<p>{t.lead}</p>}
      actions={
        <>
          <LinkButton href={paths.conferenceWalkIn(lang, slug)}>{t.add}</LinkButton>
          {all > 0 && (
            <LinkButton
              kind="quiet"
              href={paths.conferenceMailing(lang, slug, 'new', attendeeSearch(filter))}
            >
              {t.write}
            </LinkButton>
          )}
        </>
      }
    >
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
            <Form action={paths.conferenceBatchNew(lang, slug)}>
              {Object.entries(filter).map(
                ([name, value]) =>
                  value && <input key={name} type="hidden" name={name} value={value} />,
              )}
              <AttendeeTable
                ticks
                markDemo={!isDemo}
                attendees={attendees}
                total={total}
                hrefOf={(id) => paths.conferenceAttendee(lang, slug, id)}
              />
              <Pagination page={query.page} pages={pages} hrefOf={(page) => hrefOf({ page })} />
              <p className="no-print mt-4 flex flex-wrap gap-x-5 gap-y-1 text-sm">
                {(['xlsx', 'csv', 'json'] as const).map((format) => (
                  <a
                    key={format}
                    href={paths.conferenceAttendeesFile(lang, slug, format, attendeeSearch(filter))}
                    download
                  >
                    {t.download} {format.toUpperCase()}
                  </a>
                ))}
                <Link to={paths.conferenceBatches(lang, slug)}>{t.batch.past}</Link>
              </p>
              <BatchFields total={total} kinds={choices.kinds} tags={choices.tags} />
            </Form>
          )}
        </>
      )}
    </DeskPage>
  )
}
