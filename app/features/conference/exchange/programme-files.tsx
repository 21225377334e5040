import { conferenceWords } from '#app/i18n/conference-words.ts'
import { exchange } from '#app/i18n/exchange.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Section } from '#app/ui/page.tsx'
import { langs, type Lang } from '#app/domain/shared/lang.ts'

type Props = { slug: string; origin: string; isPublic: boolean; released: number | null }

/** The addresses at which other programs get the programme. */
export function ProgrammeFiles({ slug, origin, isPublic, released }: Props) {
  const t = useMessages(exchange).files
  const words = useMessages(conferenceWords).language
  const both = (of: (lang: Lang) => string) =>
    langs.map((lang, i) => (
      <span key={lang}>
        {i > 0 && ' · '}
        <a href={of(lang)} hrefLang={lang}>
          {words[lang]}
        </a>
      </span>
    ))
  const rows = [
    ['calendar.ics', t.calendar, both((lang) => paths.conferenceCalendar(lang, slug))],
    ['schedule.xml', t.xml, both((lang) => paths.conferenceSchedule(lang, slug, 'xml'))],
    ['schedule.json', t.json, both((lang) => paths.conferenceSchedule(lang, slug, 'json'))],
    ['changes.atom', t.atom, both((lang) => paths.programmeFeed(slug, lang))],
    ['programme.txt', t.text, both((lang) => paths.programmeText(slug, lang))],
  ] as const
  return (
    <Section id="files" title={t.title} note={t.note}>
      {(!isPublic || released === null) && (
        <div className="mb-5">
          <Notice kind="warn">{isPublic ? t.none : t.closed}</Notice>
        </div>
      )}
      <DataTable
        caption={t.title}
        hideCaption
        columns={[
          { key: 'file', label: t.kind },
          { key: 'purpose', label: t.purpose },
          { key: 'languages', label: t.languages },
        ]}
        rows={[
          ...rows.map(([file, purpose, languages]) => ({
            rowKey: file,
            file: <span className="whitespace-nowrap">{file}</span>,
            purpose,
            languages,
          })),
          {
            rowKey: 'api',
            file: 'API',
            purpose: t.api,
            languages: (
              <>
                <a href={paths.apiConference(slug)} className="wrap-anywhere">
                  {`${origin}${paths.apiConference(slug)}`}
                </a>{' '}
                · <a href={paths.api()}>OpenAPI</a>
              </>
            ),
          },
        ]}
      />
    </Section>
  )
}
