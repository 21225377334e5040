import type { ToldChange } from '#app/domain/conference/agenda/told.ts'
import type { Bilingual, Lang } from '#app/domain/shared/lang.ts'
import { pluralEn, pluralRu } from '#app/i18n/format.ts'
import { formatDayClock } from '#app/i18n/venue-time.ts'
import { template } from './template.ts'

type Params = {
  conference: Bilingual
  slug: string
  /** Of the venue. */
  zone: string
  changes: ToldChange[]
  /** Further ones that only the agenda shows. */
  more: number
}

const words = {
  ru: {
    cancelled: 'отменено',
    restored: 'снова в\u00a0программе',
    'seats-needed': 'число мест ограничено, теперь нужно записаться',
    'seats-open': 'теперь приходят все, записываться не\u00a0нужно',
    moved: (from: string, to: string) => `перенесено: было ${from}, теперь ${to}`,
  },
  en: {
    cancelled: 'cancelled',
    restored: 'back in the programme',
    'seats-needed': 'places are limited now: take a seat',
    'seats-open': 'open to everybody now: no seat is needed',
    moved: (from: string, to: string) => `moved from ${from} to ${to}`,
  },
} as const

function itemsOf(lang: Lang, { changes, slug, zone }: Params) {
  const quoted = (title: string) => (lang === 'ru' ? `«${title}»` : `“${title}”`)
  const at = (start: string, hall: Bilingual | null) =>
    [formatDayClock(lang, start, zone), hall?.[lang]].filter(Boolean).join(', ')
  return changes.map((change) => ({
    href: `/${lang}/conferences/${slug}/sessions/${change.code}`,
    text: `${quoted(change.title[lang])}: ${
      change.kind === 'moved'
        ? words[lang].moved(
            at(change.from.start, change.from.hall),
            at(change.to.start, change.to.hall),
          )
        : `${words[lang][change.kind]} (${formatDayClock(lang, change.start, zone)})`
    }`,
  }))
}

/** What releases of a programme changed in somebody's own agenda: one letter for all of them. */
export const programmeChanged = template<Params>({
  ru(params) {
    const n = params.changes.length + params.more
    return {
      subject: `Изменения в\u00a0вашем расписании: ${params.conference.ru}`,
      paragraphs: [
        `В\u00a0программе ${n === 1 ? 'изменилось событие, которое' : `${pluralRu(n, 'изменилось', 'изменились', 'изменились')} ${n}\u00a0${pluralRu(n, 'событие', 'события', 'событий')}, которые`} вы\u00a0отметили. Время указано по\u00a0месту проведения.`,
      ],
      items: itemsOf('ru', params),
      action: { label: 'Моё расписание', href: `/ru/conferences/${params.slug}/my` },
      after: [
        ...(params.more > 0
          ? [`Ещё изменений: ${params.more}. Все показаны в\u00a0расписании.`]
          : []),
        'Письмо пришло, потому что эти события есть в\u00a0вашем расписании. Письма отключаются на\u00a0странице уведомлений.',
      ],
    }
  },
  en(params) {
    const n = params.changes.length + params.more
    return {
      subject: `Changes in your agenda: ${params.conference.en}`,
      paragraphs: [
        `The programme changed ${n === 1 ? 'a session' : `${n} ${pluralEn(n, 'session', 'sessions')}`} you chose. Times are those of the venue.`,
      ],
      items: itemsOf('en', params),
      action: { label: 'My agenda', href: `/en/conferences/${params.slug}/my` },
      after: [
        ...(params.more > 0
          ? [`Further changes: ${params.more}. Your agenda shows them all.`]
          : []),
        'You get this letter because these sessions are in your agenda. You can switch letters off on the notifications page.',
      ],
    }
  },
})
