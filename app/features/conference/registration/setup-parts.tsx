import { Link } from '@remix-run/react'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { registrationSetup } from '#app/i18n/registration-setup.ts'
import { paths } from '#app/paths.ts'

type Part = 'kinds' | 'form' | 'codes'

/** The three pages that set a registration up, and the page the public sees. */
export function SetupParts({ slug, here }: { slug: string; here: Part }) {
  const lang = useLang()
  const t = useMessages(registrationSetup)
  const hrefs: Record<Part, string> = {
    kinds: paths.registrationDesk(lang, slug),
    form: paths.registrationForm(lang, slug),
    codes: paths.accessCodes(lang, slug),
  }
  return (
    <nav aria-label={t.title} className="no-print mb-8">
      <ul className="flex flex-wrap gap-x-6 gap-y-2 border-b border-line pb-3">
        {(Object.keys(hrefs) as Part[]).map((part) => (
          <li key={part}>
            <Link
              to={hrefs[part]}
              aria-current={part === here ? 'page' : undefined}
              className={part === here ? 'font-semibold text-ink no-underline' : undefined}
            >
              {t.parts[part]}
            </Link>
          </li>
        ))}
        <li className="ml-auto">
          <Link to={paths.register(lang, slug)}>{t.publicPage}</Link>
        </li>
      </ul>
    </nav>
  )
}
