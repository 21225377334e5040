import { Link } from '@remix-run/react'
import { langs, type Lang } from '#app/domain/shared/lang.ts'
import { conferenceMailings } from '#app/i18n/conference-mailings.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { Icon } from '#app/ui/icon.tsx'
import { Tag } from '#app/ui/tag.tsx'

type Props = {
  recipient: { name: string; lang: Lang }
  /** Whose copy it is, from 0, of how many. */
  shown: number
  count: number
  hrefOf: (n: number) => string
  letterOf: (lang: Lang, n: number) => string
}

const step = 'inline-flex min-h-11 items-center gap-1.5 px-2 text-sm'

/** A letter as one of its addressees gets it, in both languages side by side. */
export function MailingPreview({ recipient, shown, count, hrefOf, letterOf }: Props) {
  const t = useMessages(conferenceMailings)
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-2">
        <p className="mr-auto font-medium">{t.previewOf(recipient.name, shown + 1, count)}</p>
        {shown > 0 && (
          <Link to={hrefOf(shown - 1)} preventScrollReset className={step}>
            <Icon name="left" size={16} /> {t.previous}
          </Link>
        )}
        {shown < count - 1 && (
          <Link to={hrefOf(shown + 1)} preventScrollReset className={step}>
            {t.next} <Icon name="right" size={16} />
          </Link>
        )}
      </div>
      <p className="text-sm text-muted">{t.linksHidden}</p>
      <div className="mt-4 grid gap-x-6 gap-y-6 lg:grid-cols-2">
        {langs.map((lang) => (
          <div key={lang} className="min-w-0">
            <p className="mb-2 flex items-center gap-2 text-sm text-muted">
              {t.form.inLang[lang]} {lang === recipient.lang && <Tag>{t.ownLang}</Tag>}
            </p>
            <iframe
              title={t.frame(t.form.inLang[lang])}
              sandbox="allow-top-navigation-by-user-activation"
              src={letterOf(lang, shown)}
              className="h-[32rem] w-full border border-line bg-white"
            />
          </div>
        ))}
      </div>
    </>
  )
}
