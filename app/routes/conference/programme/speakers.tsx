import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { DomainError } from '#app/domain/shared/errors.ts'
import { SpeakerLine } from '#app/features/conference/programme/speaker-line.tsx'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { conferencePages as words } from '#app/i18n/conference-pages.ts'
import { programme as programmeWords } from '#app/i18n/programme.ts'
import { typo } from '#app/i18n/typography.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { pageMeta } from '#app/routes/page-meta.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { EmptyState } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { actorOf } from '#server/accounts/current-actor.ts'
import { showSpeakers } from '#server/conference/programme/show-speakers.ts'
import { hidden, shownConference } from './shown.ts'

/** A longer search is somebody's slip. */
const LONGEST_Q = 200

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return answer(async () => {
    const lang = langOf(params)
    context.reads('conference')
    const portal = context.portal.context(await actorOf(request, context))
    const search = new URL(request.url).searchParams
    const q = search.get('q')?.trim().slice(0, LONGEST_Q) ?? ''
    const page = search.get('page') || '1'
    if (!/^[1-9]\d{0,4}$/.test(page)) throw new DomainError('query.invalid', { field: 'page' })
    const found = await showSpeakers(portal, lang, params.slug ?? '', { q, page: Number(page) })
    const { conference, speakers, photos } = found
    return {
      lang,
      origin: context.portal.env.PUBLIC_URL,
      conference: shownConference(lang, conference),
      q,
      all: found.all,
      total: found.total,
      page: found.page,
      pages: found.pages,
      speakers: speakers.map(({ id, code, name, position, organisation }) => ({
        code,
        name: typo(name[lang], lang),
        about: typo([position[lang], organisation[lang]].filter(Boolean).join(', '), lang),
        photo: photos.get(id),
      })),
    }
  })
}

const searchOf = (q: string, page = 1) => {
  const params = new URLSearchParams()
  if (q) params.set('q', q)
  if (page > 1) params.set('page', String(page))
  return params.size > 0 ? `?${params.toString()}` : ''
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  const { lang, origin, conference, q, page } = data
  const t = words[lang].speakers
  return [
    ...pageMeta({
      lang,
      origin,
      title: `${t.short}, ${conference.title}`,
      description: t.description(conference.title),
      pathOf: (one) => paths.speakers(one, conference.slug, searchOf(q, page)),
    }),
    ...(q ? [{ name: 'robots', content: 'noindex, follow' }] : hidden(conference)),
  ]
}

export default function SpeakersPage() {
  const { conference, speakers, q, all, page, pages } = useLoaderData<typeof loader>()
  const lang = useLang()
  const { speakers: t, conferences } = useMessages(words)
  const programme = useMessages(programmeWords)
  const { slug, title } = conference
  return (
    <Page
      wide
      crumbs={[
        { label: conferences.title, href: paths.conferences(lang) },
        { label: title, href: paths.conference(lang, slug) },
        { label: t.short },
      ]}
      above={<p className="text-sm text-muted">{title}</p>}
      title={all > 0 ? t.title(all) : t.short}
    >
      {all === 0 ? (
        <EmptyState title={t.none}>{t.noneText}</EmptyState>
      ) : (
        <>
          <Form role="search" aria-label={t.search} className="no-print flex max-w-measure gap-2">
            <input
              key={q}
              type="search"
              name="q"
              defaultValue={q}
              aria-label={t.search}
              placeholder={t.hint}
              maxLength={LONGEST_Q}
              className="field"
            />
            <Button kind="quiet">
              <Icon name="search" />
              <span className="max-sm:sr-only">{programme.filters.go}</span>
            </Button>
          </Form>
          {speakers.length === 0 ? (
            <div className="mt-8">
              <EmptyState
                title={t.noneFound}
                action={
                  <LinkButton href={paths.speakers(lang, slug)} kind="quiet">
                    {t.showAll}
                  </LinkButton>
                }
              >
                {t.noneFoundText}
              </EmptyState>
            </div>
          ) : (
            <ul className="mt-8 grid gap-x-8 gap-y-6 sm:grid-cols-2 lg:grid-cols-3">
              {speakers.map(({ code, name, about, photo }) => (
                <SpeakerLine
                  key={code}
                  slug={slug}
                  code={code}
                  name={name}
                  about={about}
                  photo={photo}
                />
              ))}
            </ul>
          )}
          <Pagination
            page={page}
            pages={pages}
            hrefOf={(n) => paths.speakers(lang, slug, searchOf(q, n))}
          />
        </>
      )}
    </Page>
  )
}
