import { Link } from '@remix-run/react'
import { conferenceOverview } from '#app/i18n/conference-overview.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { Icon } from '#app/ui/icon.tsx'
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx'

const hrefs = {
  halls: paths.conferenceHalls,
  sessions: paths.conferenceSessions,
  publish: paths.publishProgramme,
  kinds: paths.registrationDesk,
  open: paths.conferenceSettings,
} as const
type StepId = keyof typeof hrefs

/** What a conference needs before anybody can register, with what of it is done. */
export function FirstSteps({ slug, steps }: { slug: string; steps: Record<StepId, boolean> }) {
  const lang = useLang()
  const t = useMessages(conferenceOverview).steps
  return (
    <ol className="border-t border-line">
      {(Object.keys(hrefs) as StepId[]).map((id, at) => (
        <li key={id} className="flex gap-4 border-b border-line py-3">
          <span className="tabular flex w-6 shrink-0 justify-end text-muted">
            {steps[id] ? (
              <>
                <Icon name="check" className="mt-1 text-accent" />
                <VisuallyHidden>{t.done}</VisuallyHidden>
              </>
            ) : (
              at + 1
            )}
          </span>
          <span>
            <Link to={hrefs[id](lang, slug)} className="font-medium">
              {t[id].title}
            </Link>
            <span className="block text-sm text-muted">{t[id].text}</span>
          </span>
        </li>
      ))}
    </ol>
  )
}
