import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { localise } from '#app/domain/shared/localise.ts'
import { conferenceWords } from '#app/i18n/conference-words.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { proposals as catalogue } from '#app/i18n/proposals.ts'
import { formatDeadline } from '#app/i18n/venue-time.ts'
import { paths } from '#app/paths.ts'
import { privateMeta } from '#app/routes/private-page.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { listOwnProposals } from '#server/conference/proposals/list-own-proposals.ts'

export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const context = await signedIn(args)
  return answer(async () => localise(await listOwnProposals(context, args.params.slug ?? ''), lang))
}

export const meta: MetaFunction = ({ params }) =>
  privateMeta(params, (lang) => catalogue[lang].own.title)

export default function OwnProposals() {
  const { conference, window, closesAt, proposals } = useLoaderData<typeof loader>()
  const lang = useLang()
  const t = useMessages(catalogue)
  const words = useMessages(conferenceWords)
  const at = (moment: string) => formatDeadline(lang, moment, conference.zone)
  const propose = window === 'open' && (
    <LinkButton href={paths.ownProposal(lang, conference.slug, 'new')}>{t.own.new}</LinkButton>
  )
  return (
    <Page
      crumbs={[
        { label: conference.title, href: paths.conference(lang, conference.slug) },
        { label: t.own.back, href: paths.call(lang, conference.slug) },
        { label: t.own.title },
      ]}
      title={t.own.title}
      lead={
        <p>
          {t.own.lead} {window === 'open' && closesAt && <>{t.own.until(at(closesAt))}.</>}
        </p>
      }
      actions={proposals.length > 0 && propose}
    >
      {proposals.length === 0 ? (
        <EmptyState title={t.own.empty} action={propose}>
          {window === 'open' ? t.own.emptyText : t.own.emptyClosed}
        </EmptyState>
      ) : (
        <ul className="border-t border-line">
          {proposals.map(({ code, state, kind, title, updatedAt }) => (
            <li key={code} className="border-b border-line py-4">
              <p className="text-sm text-muted">{words.kind[kind]}</p>
              <p className="text-lg font-semibold">
                <Link to={paths.ownProposal(lang, conference.slug, code)}>
                  {title || t.own.untitled}
                </Link>
              </p>
              <p className="mt-1 flex flex-wrap items-center gap-x-3 text-sm text-muted">
                <Tag>{t.state[state]}</Tag> {t.own.changed(at(updatedAt))}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Page>
  )
}
