import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { DomainError, errorStatus } from '#app/domain/shared/errors.ts'
import { localise } from '#app/domain/shared/localise.ts'
import { conferenceFeedback } from '#app/i18n/conference-feedback.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { privateMeta } from '#app/routes/private-page.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState, Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { actorOf } from '#server/accounts/current-actor.ts'
import { findConference } from '#server/conference/find-conference.ts'
import { showFeedback } from '#server/conference/desk/feedback/show-feedback.ts'
import { shownConference } from '../programme/shown.ts'

async function viewOf({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  const search = new URL(request.url).searchParams
  const token = search.get('r') ?? ''
  const verb = context.portal.context(await actorOf(request, context))
  const slug = params.slug ?? ''
  const done = search.get('done') === 'given'
  return answer(async () => {
    const { title } = shownConference(lang, await findConference(verb, slug))
    const found = await showFeedback(verb, { slug, token }).catch(notYours)
    const subjects = found && localise(found.subjects, lang)
    return { slug, conference: title, subjects, token, done }
  })
}
type View = Awaited<ReturnType<typeof viewOf>>

/** What an attendee may say something about; the link of a letter opens it without an account. */
export async function loader(args: LoaderFunctionArgs) {
  const view = await viewOf(args)
  return data(view, { status: view.subjects ? 200 : errorStatus['feedback.not-yours'] })
}

/** Who came neither by a letter's link nor as an attendee is told both ways in. */
function notYours(error: unknown): null {
  if (error instanceof DomainError && error.code === 'feedback.not-yours') return null
  throw error
}

export const meta: MetaFunction<typeof loader> = ({ params }) =>
  privateMeta(params, (lang) => conferenceFeedback[lang].give.title)

export default function FeedbackList() {
  const { slug, conference, subjects, token, done } = useLoaderData<View>()
  const lang = useLang()
  const t = useMessages(conferenceFeedback).give
  const search = token ? `?${new URLSearchParams({ r: token })}` : ''
  return (
    <Page
      crumbs={[{ label: conference, href: paths.conference(lang, slug) }, { label: t.title }]}
      title={t.title}
      lead={<p>{t.lead(conference)}</p>}
    >
      {done && (
        <div className="mb-8">
          <Notice kind="info" live title={t.done} />
        </div>
      )}
      {!subjects ? (
        <NotYours slug={slug} />
      ) : subjects.length === 0 ? (
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

function NotYours({ slug }: { slug: string }) {
  const lang = useLang()
  const t = useMessages(conferenceFeedback).give
  return (
    <EmptyState
      title={t.notYours}
      action={
        <span className="flex flex-wrap gap-3">
          <LinkButton href={paths.signIn(lang, paths.feedback(lang, slug))}>{t.signIn}</LinkButton>
          <LinkButton href={`${paths.register(lang, slug)}#lost`} kind="quiet">
            {t.lost}
          </LinkButton>
        </span>
      }
    >
      {t.notYoursText}
    </EmptyState>
  )
}
