import type { MetaFunction } from '@remix-run/node'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { people } from '#app/i18n/people.ts'
import { errorPage } from '#app/i18n/failures.ts'
import { paths } from '#app/paths.ts'
import { privateMeta } from '#app/routes/private-page.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Page } from '#app/ui/page.tsx'

export const meta: MetaFunction = ({ params }) =>
  privateMeta(params, (lang) => people[lang].data.erased)

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
