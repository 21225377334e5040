import { useLang, useMessages } from '#app/i18n/messages.ts'
import { conferenceWords } from '#app/i18n/conference-words.ts'
import type { RegistrationState } from '#app/domain/conference/vocabulary.ts'
import { registration } from '#app/i18n/registration.ts'
import { formatZoned } from '#app/i18n/zoned.ts'
import { Section } from '#app/ui/page.tsx'

type Props = {
  history: { at: string; to: RegistrationState; what: string | null; note: string | null }[]
  zone: string
}

/** What became of the registration and when. */
export function OwnHistory({ history, zone }: Props) {
  const lang = useLang()
  const t = useMessages(registration)
  const words = useMessages(conferenceWords)
  if (history.length === 0) return null
  return (
    <Section id="history" title={t.history}>
      <ol className="border-t border-line text-sm">
        {history.map(({ at, to, what, note }, i) => (
          <li key={i} className="flex flex-wrap gap-x-6 border-b border-line py-2">
            <span className="tabular w-64 text-muted">{formatZoned(lang, at, zone)}</span>
            <span>
              {words.registrationState[to]}
              {what && t.what[what] && ` (${t.what[what]})`}
              {note && `: ${note}`}
            </span>
          </li>
        ))}
      </ol>
    </Section>
  )
}
