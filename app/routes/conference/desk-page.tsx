import { useRouteLoaderData } from '@remix-run/react'
import type { ComponentProps } from 'react'
import { conferenceDesk } from '#app/i18n/conference-desk.ts'
import { desk } from '#app/i18n/desk.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { zoneName } from '#app/i18n/zones.ts'
import { paths } from '#app/paths.ts'
import { Page } from '#app/ui/page.tsx'
import type { loader } from './desk-layout.tsx'

/** The conference of a page within its desk, in the language of the page. */
export function useDeskConference() {
  return useRouteLoaderData<typeof loader>('routes/conference/desk-layout')!.conference
}

/**
 * A page within a conference's desk: the way up to the conference is put before its own crumbs, and whose clock its
 * times are by at its end.
 */
export function DeskPage({ crumbs = [], children, ...page }: ComponentProps<typeof Page>) {
  const lang = useLang()
  const { title, slug, zone, startsOn } = useDeskConference()
  const above = useMessages(desk).title
  const t = useMessages(conferenceDesk)
  const own =
    crumbs.length > 0 ? { label: title, href: paths.conferenceDesk(lang, slug) } : { label: title }
  return (
    <Page
      wide
      crumbs={[
        { label: above, href: paths.desk(lang) },
        { label: t.title, href: paths.conferencesDesk(lang) },
        own,
        ...crumbs,
      ]}
      {...page}
    >
      {children}
      <p className="mt-14 text-sm text-muted">
        {t.clock(zoneName(lang, zone, `${startsOn}T12:00:00Z`))}
      </p>
    </Page>
  )
}
