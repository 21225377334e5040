import type { SeatNews } from '#app/domain/conference/agenda/seats.ts'
import type { Bilingual, Lang } from '#app/domain/shared/lang.ts'
import { formatDayClock } from '#app/i18n/venue-time.ts'
import { template } from './template.ts'

type Params = {
  session: Bilingual
  conference: Bilingual
  /** ISO UTC. */
  start: string
  /** Of the venue. */
  zone: string
  /** Without the language. */
  href: string
  /** Why they are told; letters written before it was said are of the line. */
  news?: SeatNews
}

type Told = Record<Lang, { subject: string; text: string }>
const told: Record<SeatNews, (title: Bilingual) => Told> = {
  line: ({ ru, en }) => ({
    ru: {
      subject: `Для вас есть место: «${ru}»`,
      text: `Место на\u00a0событии «${ru}» освободилось, и\u00a0вы были первыми в\u00a0очереди. Теперь оно ваше.`,
    },
    en: {
      subject: `There is a seat for you: “${en}”`,
      text: `A seat in the session “${en}” became free, and you were first in line. It is yours now.`,
    },
  }),
  given: ({ ru, en }) => ({
    ru: {
      subject: `Вы записаны: «${ru}»`,
      text: `Организаторы записали вас на\u00a0событие «${ru}»: место за\u00a0вами.`,
    },
    en: {
      subject: `You have a seat: “${en}”`,
      text: `The organisers gave you a seat in the session “${en}”.`,
    },
  }),
  lost: ({ ru, en }) => ({
    ru: {
      subject: `Ваше место освобождено: «${ru}»`,
      text: `Организаторы освободили ваше место на\u00a0событии «${ru}». Если это ошибка, напишите им.`,
    },
    en: {
      subject: `Your seat was taken back: “${en}”`,
      text: `The organisers took back your seat in the session “${en}”. If this is a mistake, write to them.`,
    },
  }),
}

/** What became of a seat in a session: got from the line, given or taken back by an organiser. */
export const sessionSeat = template<Params>({
  ru: ({ session, conference, start, zone, href, news = 'line' }) => ({
    subject: told[news](session).ru.subject,
    paragraphs: [
      told[news](session).ru.text,
      `Начало\u00a0— ${formatDayClock('ru', start, zone)} по\u00a0месту проведения.`,
    ],
    action: { label: 'Посмотреть событие', href: `/ru${href}` },
    after: [
      ...(news === 'lost'
        ? []
        : [
            'Если вы\u00a0не\u00a0придёте, откажитесь от\u00a0места на\u00a0этой странице: его получит следующий.',
          ]),
      `Конференция: ${conference.ru}.`,
    ],
  }),
  en: ({ session, conference, start, zone, href, news = 'line' }) => ({
    subject: told[news](session).en.subject,
    paragraphs: [
      told[news](session).en.text,
      `It begins on ${formatDayClock('en', start, zone)}, by the clock of the venue.`,
    ],
    action: { label: 'See the session', href: `/en${href}` },
    after: [
      ...(news === 'lost'
        ? []
        : ['If you are not coming, give the seat up on that page: the next one in line gets it.']),
      `Conference: ${conference.en}.`,
    ],
  }),
})
