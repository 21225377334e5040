import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData, useSearchParams } from '@remix-run/react'
import { localise } from '#app/domain/shared/localise.ts'
import { conferenceMailings } from '#app/i18n/conference-mailings.ts'
import { formatNumber } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { privateMeta } from '#app/routes/private-page.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState, Notice } from '#app/ui/notice.tsx'
import { listMailings } from '#server/conference/desk/mailings/list-mailings.ts'
import { DeskPage, useDeskConference } from '../desk-page.tsx'
import { useVenueClock } from '#app/features/conference/desk/venue-zone.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const context = await signedIn(args)
  return answer(async () => {
    const { mailings } = await listMailings(context, args.params.slug ?? '')
    return {
      mailings: mailings.map(({ createdAt, sentAt, ...mailing }) => ({
        ...localise(mailing, lang),
        at: sentAt ?? createdAt,
      })),
    }
  })
}

export const meta: MetaFunction<typeof loader> = ({ params }) =>
  privateMeta(params, (lang) => conferenceMailings[lang].title)

export default function Mailings() {
  const { mailings } = useLoaderData<typeof loader>()
  const { slug } = useDeskConference()
  const [search] = useSearchParams()
  const lang = useLang()
  const t = useMessages(conferenceMailings)
  const { moment } = useVenueClock()
  const add = <LinkButton href={paths.conferenceMailing(lang, slug, 'new')}>{t.add}</LinkButton>
  return (
    <DeskPage
      crumbs={[{ label: t.title }]}
      title={t.title}
      lead={<p>{t.lead}</p>}
      actions={mailings.length > 0 && add}
    >
      {search.get('done') === 'removed' && (
        <div className="mb-8">
          <Notice kind="info" live title={t.done.removed} />
        </div>
      )}
      {mailings.length === 0 ? (
        <EmptyState title={t.empty} action={add}>
          {t.emptyText}
        </EmptyState>
      ) : (
        <DataTable
          caption={t.caption}
          hideCaption
          columns={[
            { key: 'subject', label: t.column.subject },
            { key: 'state', label: t.column.state },
            { key: 'letters', label: t.column.letters, align: 'right', hideOnPhone: true },
            { key: 'when', label: t.column.when, hideOnPhone: true },
          ]}
          rows={mailings.map(({ id, subject, state, letters, at, due, writtenBy }) => ({
            rowKey: id,
            subject: <Link to={paths.conferenceMailing(lang, slug, id)}>{subject}</Link>,
            state: t.state[state],
            letters: state === 'sent' ? formatNumber(lang, letters) : '—',
            when: (
              <>
                {state === 'scheduled' && due ? t.due(moment(due)) : moment(at)}
                {writtenBy && <span className="block text-xs text-muted">{writtenBy}</span>}
              </>
            ),
          }))}
        />
      )}
    </DeskPage>
  )
}
