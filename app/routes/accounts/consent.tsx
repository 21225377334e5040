import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { CONSENT_VERSION } from '#app/domain/accounts/consent.ts'
import { isLang } from '#app/domain/shared/lang.ts'
import { consent } from '#app/i18n/consent.ts'
import { formatPartialDate } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { shell } from '#app/i18n/shell.ts'
import { langOf } from '#app/routes/answer.ts'
import { Page, Section } from '#app/ui/page.tsx'

export function loader({ params }: LoaderFunctionArgs) {
  langOf(params)
  return null
}

export const meta: MetaFunction = ({ params }) => {
  const lang = isLang(params.lang) ? params.lang : 'ru'
  return [
    { title: `${consent[lang].title} — ${shell[lang].name}` },
    { name: 'description', content: consent[lang].intro },
  ]
}

export default function Consent() {
  const t = useMessages(consent)
  const lang = useLang()
  return (
    <Page
      title={t.title}
      above={
        <p className="text-sm text-muted">{t.version(formatPartialDate(lang, CONSENT_VERSION))}</p>
      }
    >
      <p className="max-w-measure">{t.intro}</p>
      {Object.entries(t.parts).map(([id, { title, text }]) => (
        <Section key={id} id={id} title={title}>
          <p className="max-w-measure">{text}</p>
        </Section>
      ))}
    </Page>
  )
}
