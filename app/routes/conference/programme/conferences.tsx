import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { conferencePages as pages } from '#app/i18n/conference-pages.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { pageMeta } from '#app/routes/page-meta.ts'
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
            <List conferences={coming} none={t.noneComing} />
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

function List({ conferences, none }: { conferences: readonly ShownConference[]; none: string }) {
  const lang = useLang()
  if (conferences.length === 0) return <p className="text-muted">{none}</p>
  return (
    <ul className="grid gap-8">
      {conferences.map(({ slug, title, when, city, venue, isDemo }) => (
        <li key={slug}>
          <p className="tabular text-sm text-muted">
            {[when, city, venue].filter(Boolean).join(' · ')} {isDemo && <DemoMark />}
          </p>
          <h3 className="mt-1">
            <Link to={paths.conference(lang, slug)}>{title}</Link>
          </h3>
        </li>
      ))}
    </ul>
  )
}
