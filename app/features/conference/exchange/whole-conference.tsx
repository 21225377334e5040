import { Link } from '@remix-run/react'
import { exchange } from '#app/i18n/exchange.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { Section } from '#app/ui/page.tsx'

/** Takes a whole conference away as a file, or leads to where one is brought. */
export function WholeConference({ slug, importHref }: { slug: string; importHref: string }) {
  const lang = useLang()
  const t = useMessages(exchange).whole
  return (
    <Section id="whole" title={t.title} note={t.note}>
      <div className="flex flex-wrap gap-3">
        {[false, true].map((people) => (
          <LinkButton
            key={String(people)}
            kind="quiet"
            plain
            href={paths.conferenceFile(lang, slug, people)}
          >
            <Icon name="download" /> {people ? t.with : t.without}
          </LinkButton>
        ))}
      </div>
      <p className="mt-3 max-w-measure text-sm text-muted">{t.withNote}</p>
      <p className="mt-4">
        <Link to={importHref}>{t.import}</Link>
      </p>
    </Section>
  )
}
