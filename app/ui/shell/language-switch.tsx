import { useLocation } from '@remix-run/react'
import type { Lang } from '#app/domain/shared/lang.ts'
import { shell } from '#app/i18n/shell.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'

/** The same address in another language; `/ru`-less addresses lead to that language's home. */
export function inLanguage(lang: Lang, pathname: string, search = ''): string {
  const rest = /^\/(?:ru|en)(?=\/|$)(.*)$/.exec(pathname)?.[1]
  return rest === undefined ? paths.home(lang) : `/${lang}${rest}${search}`
}

/** Leads to this page in the other language and remembers the wish for `/`. */
export function LanguageSwitch() {
  const { pathname, search } = useLocation()
  const t = useMessages(shell)
  const other: Lang = useLang() === 'ru' ? 'en' : 'ru'
  return (
    <a
      href={inLanguage(other, pathname, search)}
      hrefLang={other}
      lang={other}
      data-keep-scroll
      className="inline-flex min-h-11 items-center rounded px-3 text-sm text-ink no-underline hover:bg-wash hover:text-ink"
      onClick={() => {
        document.cookie = `lang=${other};path=/;max-age=31536000;samesite=lax`
      }}
    >
      {t.otherLanguage}
    </a>
  )
}
