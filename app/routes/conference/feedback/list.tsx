import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { localise } from '#app/domain/shared/localise.ts'
import { conferenceFeedback } from '#app/i18n/conference-feedback.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { EmptyState, Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { actorOf } from '#server/accounts/current-actor.ts'
import { showFeedback } from '#server/conference/desk/feedback/show-feedback.ts'
import { conferenceDeskMeta } from '../desk-page.tsx'

/** What an attendee may say something about; the link of a letter opens it without an account. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  const search = new URL(request.url).searchParams
  const token = search.get('r') ?? ''
  const verb = context.portal.context(await actorOf(request, context))
  return answer(async () => ({
    ...localise(await showFeedback(verb, { slug: params.slug ?? '', token }), lang),
    token,
    done: search.get('done') === 'given',
  }))
}

export const meta: MetaFunction<typeof loader> = ({ params }) =>
  conferenceDeskMeta(params, (lang) => conferenceFeedback[lang].give.title)

export default function FeedbackList() {
  const { slug, conference, subjects, token, done } = useLoaderData<typeof loader>()
  const lang = useLang()
  const t = useMessages(conferenceFeedback).give
  const search = token ? `?${new URLSearchParams({ r: token })}` : ''
  return (
    <Page title={t.title} lead={<p>{t.lead(conference)}</p>}>
      {done && (
        <div className="mb-8">
          <Notice kind="info" live title={t.done} />
        </div>
      )}
      {subjects.length === 0 ? (
        <EmptyState title={t.nothing}>{t.nothingText}</EmptyState>
      ) : (
        <ul className="border-t border-line">
          {subjects.map(({ key, title, given }) => {
            const name = key === 'conference' ? t.whole : title
            return (
              <li
                key={key}
                className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-line py-3"
              >
                {given ? (
                  <>
                    {name} <Tag>{t.given}</Tag>
                  </>
                ) : (
                  <Link to={paths.giveFeedback(lang, slug, key, search)}>{name}</Link>
                )}
              </li>
            )
          })}
        </ul>
      )}
    </Page>
  )
}
