import { redirect, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { outboxQuerySchema } from '#app/domain/mail/outbox.ts'
import { mailStates, type MailState } from '#app/domain/mail/vocabulary.ts'
import { MailStateMark } from '#app/features/mail/mail-state.tsx'
import { formatNumber } from '#app/i18n/format.ts'
import { desk } from '#app/i18n/desk.ts'
import { mail } from '#app/i18n/mail.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { formatMoment } from '#app/i18n/moments.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { privateMeta } from '#app/routes/private-page.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState, Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { actorOf } from '#server/accounts/current-actor.ts'
import { showOutbox } from '#server/mail/show-outbox.ts'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  const { pathname, searchParams, search } = new URL(request.url)
  const actor = await actorOf(request, context)
  if (actor.kind === 'visitor') throw redirect(paths.signIn(lang, pathname + search))
  const query = outboxQuerySchema.parse(Object.fromEntries(searchParams))
  return answer(async () => {
    const { letters, ...outbox } = await showOutbox(context.portal.context(actor), query)
    return {
      ...outbox,
      query,
      letters: letters.map(({ createdAt, sentAt, ...letter }) => ({
        ...letter,
        at: formatMoment(lang, sentAt ?? createdAt),
      })),
    }
  })
}

export const meta: MetaFunction = ({ params }) =>
  privateMeta(params, (lang) => mail[lang].outbox.title)

const searchOf = (state: MailState | undefined, page: number) => {
  const search = new URLSearchParams()
  if (state) search.set('state', state)
  if (page > 1) search.set('page', String(page))
  return search.size > 0 ? `?${search}` : ''
}

export default function Outbox() {
  const { letters, counts, all, total, pages, hasServer, query } = useLoaderData<typeof loader>()
  const t = useMessages(mail)
  const toDesk = useMessages(desk).title
  const lang = useLang()
  return (
    <Page
      title={t.outbox.title}
      lead={<p>{t.outbox.lead}</p>}
      crumbs={[{ label: toDesk, href: paths.desk(lang) }, { label: t.outbox.title }]}
      wide
    >
      {!hasServer && (
        <div className="mb-8">
          <Notice kind="info">{t.outbox.noServer}</Notice>
        </div>
      )}
      {all > 0 && (
        <nav aria-label={t.outbox.filter} className="no-print mb-6">
          <ul className="-mx-3 flex flex-wrap">
            {[undefined, ...mailStates].map((state) => (
              <li key={state ?? 'all'}>
                <Link
                  to={paths.outbox(lang, searchOf(state, 1))}
                  aria-current={state === query.state ? 'page' : undefined}
                  className="inline-flex min-h-11 items-center gap-2 border-b-3 border-transparent px-3 text-sm text-ink no-underline hover:border-edge hover:text-ink aria-[current=page]:border-accent aria-[current=page]:font-semibold"
                >
                  {state ? t.state[state] : t.outbox.all}
                  <span className="tabular font-normal text-muted">
                    {formatNumber(lang, state ? (counts[state] ?? 0) : all)}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {letters.length === 0 ? (
        <EmptyState title={t.outbox.empty}>
          {all > 0 ? t.outbox.emptyFiltered : t.outbox.emptyText}
        </EmptyState>
      ) : (
        <DataTable
          caption={t.outbox.caption(total)}
          columns={[
            { key: 'subject', label: t.outbox.subject },
            { key: 'to', label: t.outbox.to, hideOnPhone: true },
            { key: 'state', label: t.outbox.state },
            { key: 'at', label: t.outbox.when, hideOnPhone: true },
          ]}
          rows={letters.map((letter) => ({
            rowKey: letter.id,
            subject: (
              <>
                <Link to={paths.outboxLetter(lang, letter.id)} lang={letter.lang}>
                  {letter.subject}
                </Link>
                <span className="block text-xs font-normal wrap-anywhere text-muted sm:hidden">
                  {letter.to}, {letter.at}
                </span>
              </>
            ),
            to: <span className="wrap-anywhere">{letter.to}</span>,
            state: <MailStateMark state={letter.state} />,
            at: <span className="text-muted">{letter.at}</span>,
          }))}
        />
      )}
      <Pagination
        page={query.page}
        pages={pages}
        hrefOf={(page) => paths.outbox(lang, searchOf(query.state, page))}
      />
    </Page>
  )
}
