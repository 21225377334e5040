import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { conferencePages as pages } from '#app/i18n/conference-pages.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { pageMeta } from '#app/routes/page-meta.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/notice.tsx'
import { Page, Section } from '#app/ui/page.tsx'
import { DemoMark } from '#app/ui/tag.tsx'
import { actorOf } from '#server/accounts/current-actor.ts'
import { showConferences } from '#server/conference/programme/show-conferences.ts'
import { shownConference, type ShownConference } from './shown.ts'

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return answer(async () => {
    const lang = langOf(params)
    context.reads('conference')
    const portal = context.portal.context(await actorOf(request, context))
    const { coming, past, drafts, until } = await showConferences(portal)
    if (until) context.trueUntil(until)
    const shown = (list: typeof coming) => list.map((one) => shownConference(lang, one))
    return {
      lang,
      origin: context.portal.env.PUBLIC_URL,
      coming: shown(coming),
      past: shown(past),
      drafts: shown(drafts),
    }
  })
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  const { lang, origin } = data
  const t = pages[lang].conferences
  return pageMeta({
    lang,
    origin,
    title: t.title,
    description: t.description,
    pathOf: paths.conferences,
  })
}

export default function Conferences() {
  const { coming, past, drafts } = useLoaderData<typeof loader>()
  const t = useMessages(pages).conferences
  return (
    <Page title={t.title} lead={<p>{t.lead}</p>}>
      {coming.length + past.length + drafts.length === 0 ? (
        <EmptyState title={t.none}>{t.noneText}</EmptyState>
      ) : (
        <>
          <Section id="coming" title={t.coming}>
            <List conferences={coming} none={t.noneComing} ahead />
          </Section>
          <Section id="past" title={t.past}>
            <List conferences={past} none={t.nonePast} />
          </Section>
          {drafts.length > 0 && (
            <Section id="drafts" title={t.drafts}>
              <List conferences={drafts} none="" />
            </Section>
          )}
        </>
      )}
    </Page>
  )
}

type ListProps = {
  conferences: readonly ShownConference[]
  none: string
  /** They can be gone to yet. */
  ahead?: boolean
}

function List({ conferences, none, ahead }: ListProps) {
  const lang = useLang()
  const t = useMessages(pages).home
  if (conferences.length === 0) return <p className="text-muted">{none}</p>
  return (
    <ul className="grid gap-8">
      {conferences.map(({ slug, title, when, city, venue, description, isDemo }) => (
        <li key={slug}>
          <p className="tabular text-sm text-muted">
            {[when, city, venue].filter(Boolean).join(' · ')} {isDemo && <DemoMark />}
          </p>
          <h3 className="mt-1">
            <Link to={paths.conference(lang, slug)}>{title}</Link>
          </h3>
          {description && <p className="mt-2 max-w-measure">{description.split('\n', 1)[0]}</p>}
          {ahead && (
            <p className="no-print mt-4 flex flex-wrap gap-3">
              <LinkButton href={paths.register(lang, slug)}>{t.register}</LinkButton>
              <LinkButton href={paths.programme(lang, slug)} kind="quiet">
                {t.programme}
              </LinkButton>
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
