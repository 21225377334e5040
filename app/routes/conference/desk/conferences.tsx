import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { can } from '#app/domain/accounts/permissions.ts'
import { localise } from '#app/domain/shared/localise.ts'
import { conferenceDesk } from '#app/i18n/conference-desk.ts'
import { conferenceWords } from '#app/i18n/conference-words.ts'
import { desk } from '#app/i18n/desk.ts'
import { formatPartialDate } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { privateMeta } from '#app/routes/private-page.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { DemoMark } from '#app/ui/tag.tsx'
import { listDeskConferences } from '#server/conference/desk/list-desk-conferences.ts'

export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const context = await signedIn(args)
  return answer(async () => ({
    mayCreate: can(context.actor, 'conference.create'),
    conferences: localise(await listDeskConferences(context), lang),
  }))
}

export const meta: MetaFunction<typeof loader> = ({ params }) =>
  privateMeta(params, (lang) => conferenceDesk[lang].title)

export default function DeskConferences() {
  const { conferences, mayCreate } = useLoaderData<typeof loader>()
  const lang = useLang()
  const t = useMessages(conferenceDesk)
  const words = useMessages(conferenceWords)
  return (
    <Page
      wide
      crumbs={[{ label: useMessages(desk).title, href: paths.desk(lang) }, { label: t.title }]}
      title={t.title}
      lead={<p>{t.lead}</p>}
      actions={
        mayCreate ? (
          <LinkButton href={paths.newConference(lang)}>{t.list.create}</LinkButton>
        ) : undefined
      }
    >
      {conferences.length === 0 ? (
        <EmptyState title={t.list.empty}>{t.list.emptyText}</EmptyState>
      ) : (
        <DataTable
          caption={t.list.caption}
          hideCaption
          columns={[
            { key: 'name', label: t.list.name },
            { key: 'dates', label: t.list.dates },
            { key: 'city', label: t.list.city, hideOnPhone: true },
            { key: 'state', label: t.list.state },
          ]}
          rows={conferences.map(({ slug, title, city, startsOn, endsOn, state, isDemo }) => ({
            rowKey: slug,
            name: (
              <>
                <Link to={paths.conferenceDesk(lang, slug)}>{title}</Link> {isDemo && <DemoMark />}
              </>
            ),
            dates: (
              <>
                {formatPartialDate(lang, startsOn)}
                {endsOn !== startsOn && <> – {formatPartialDate(lang, endsOn)}</>}
              </>
            ),
            city,
            state: words.conferenceState[state],
          }))}
        />
      )}
    </Page>
  )
}
