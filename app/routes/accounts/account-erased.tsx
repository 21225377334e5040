import type { MetaFunction } from '@remix-run/node'
import { isLang } from '#app/domain/shared/lang.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { people } from '#app/i18n/people.ts'
import { shell } from '#app/i18n/shell.ts'
import { errorPage } from '#app/i18n/failures.ts'
import { paths } from '#app/paths.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Page } from '#app/ui/page.tsx'

export const meta: MetaFunction = ({ params }) => {
  const lang = isLang(params.lang) ? params.lang : 'ru'
  return [
    { title: `${people[lang].data.erased} — ${shell[lang].name}` },
    { name: 'robots', content: 'noindex' },
  ]
}

/** Where one lands after erasing the account: it is done. */
export default function AccountErased() {
  const t = useMessages(people).data
  const home = useMessages(errorPage).home
  const lang = useLang()
  return (
    <Page
      title={t.erased}
      lead={<p>{t.erasedText}</p>}
      actions={<LinkButton href={paths.home(lang)}>{home}</LinkButton>}
    />
  )
}
