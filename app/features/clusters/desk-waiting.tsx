import { Link } from '@remix-run/react'
import { desk } from '#app/i18n/desk.ts'
import { formatPartialDate } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { Section } from '#app/ui/page.tsx'

type Props = {
  checks: number
  requests: number
  questionnaires: readonly {
    year: number
    slug: string
    name: string
    deadline: string | null
    returned: boolean
  }[]
}

/** What waits for whoever is signed in, each with the way to it; nothing when nothing does. */
export function Waiting({ checks, requests, questionnaires }: Props) {
  const lang = useLang()
  const t = useMessages(desk).waiting
  if (checks + requests + questionnaires.length === 0) return null
  return (
    <Section id="waiting" title={t.title}>
      <ul className="border-t border-line [&>li]:border-b [&>li]:border-line [&>li]:py-3">
        {questionnaires.map(({ year, slug, name, deadline, returned }) => (
          <li key={`${year}/${slug}`}>
            <Link to={paths.monitoringAnswer(lang, year, slug)} className="font-medium">
              {t.questionnaire(year)}
            </Link>
            <p className="text-sm text-muted">
              {[
                name,
                deadline && t.until(formatPartialDate(lang, deadline)),
                returned && t.returned,
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
        {checks > 0 && (
          <li>
            <Link to={paths.checks(lang)} className="font-medium">
              {t.checks(checks)}
            </Link>
          </li>
        )}
        {requests > 0 && (
          <li>
            <Link to={paths.review(lang)} className="font-medium">
              {t.requests(requests)}
            </Link>
          </li>
        )}
      </ul>
    </Section>
  )
}
