import type { Bilingual } from '#app/domain/shared/lang.ts'
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
}

/** Whoever stood in a session's line has a seat now. */
export const sessionSeat = template<Params>({
  ru: ({ session, conference, start, zone, href }) => ({
    subject: `Для вас есть место: «${session.ru}»`,
    paragraphs: [
      `Место на\u00a0событии «${session.ru}» освободилось, и\u00a0вы были первыми в\u00a0очереди. Теперь оно ваше.`,
      `Начало\u00a0— ${formatDayClock('ru', start, zone)} по\u00a0месту проведения.`,
    ],
    action: { label: 'Посмотреть событие', href: `/ru${href}` },
    after: [
      'Если вы\u00a0не\u00a0придёте, откажитесь от\u00a0места на\u00a0этой странице: его получит следующий.',
      `Конференция: ${conference.ru}.`,
    ],
  }),
  en: ({ session, conference, start, zone, href }) => ({
    subject: `There is a seat for you: “${session.en}”`,
    paragraphs: [
      `A seat in the session “${session.en}” became free, and you were first in line. It is yours now.`,
      `It begins on ${formatDayClock('en', start, zone)}, by the clock of the venue.`,
    ],
    action: { label: 'See the session', href: `/en${href}` },
    after: [
      'If you are not coming, give the seat up on that page: the next one in line gets it.',
      `Conference: ${conference.en}.`,
    ],
  }),
})
