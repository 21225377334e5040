import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams, type MetaFunction } from '@remix-run/react'
import { RequestList } from '#app/features/clusters/requests/request-list.tsx'
import { desk } from '#app/i18n/desk.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { requests } from '#app/i18n/requests.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { EmptyState, Notice } from '#app/ui/notice.tsx'
import { Page, Section } from '#app/ui/page.tsx'
import { listRequests } from '#server/clusters/requests/list-requests.ts'
import { requestMeta } from './request-meta.ts'
import { shownRequests } from './shown-requests.ts'

export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const context = await signedIn(args)
  return answer(async () => {
    const { waiting, decided } = await listRequests(context)
    return { waiting: shownRequests(lang, waiting), decided: shownRequests(lang, decided) }
  })
}

export const meta: MetaFunction = ({ params }) => requestMeta(params, 'review')

export default function Review() {
  const { waiting, decided } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const lang = useLang()
  const t = useMessages(requests)
  const onDesk = useMessages(desk)
  const done = search.get('done')
  return (
    <Page
      crumbs={[{ label: onDesk.title, href: paths.desk(lang) }, { label: t.review.title }]}
      title={t.review.title}
      lead={<p>{t.review.lead}</p>}
    >
      {(done === 'accepted' || done === 'refused') && (
        <div className="mb-8">
          <Notice kind="info" live title={t.review.done[done]} />
        </div>
      )}
      {waiting.length === 0 ? (
        <EmptyState title={t.review.none}>{t.review.noneText}</EmptyState>
      ) : (
        <Section id="waiting" title={t.review.waiting(waiting.length)}>
          <RequestList requests={waiting} />
        </Section>
      )}
      {decided.length > 0 && (
        <Section id="decided" title={t.review.decided}>
          <RequestList requests={decided} />
        </Section>
      )}
    </Page>
  )
}
