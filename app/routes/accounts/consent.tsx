import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { CONSENT_VERSION } from '#app/domain/accounts/consent.ts'
import { consent } from '#app/i18n/consent.ts'
import { formatPartialDate } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { langOf } from '#app/routes/answer.ts'
import { pageMeta } from '#app/routes/page-meta.ts'
import { Page, Section } from '#app/ui/page.tsx'

export function loader({ params, context }: LoaderFunctionArgs) {
  return { lang: langOf(params), origin: context.portal.env.PUBLIC_URL }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  const { title, intro } = consent[data.lang]
  return pageMeta({ ...data, title, description: intro, pathOf: paths.consent })
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
