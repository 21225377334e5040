import { formatNumber, pluralRu } from '../format.ts'

const n = (value: number) => formatNumber('ru', value)
const sessions = (count: number) =>
  `${n(count)}\u00a0${pluralRu(count, 'событие', 'события', 'событий')}`

export const ru = {
  conferences: 'Конференции',
  title: 'Программа',
  titleOf: (day: string, count: number) => `${day}: ${sessions(count)}`,
  description: (title: string, when: string, count: number) =>
    `${title}, ${when}. Программа по\u00a0дням и\u00a0залам: ${sessions(count)}.`,
  days: 'Дни',
  release: (number: number, when: string) => `Версия ${number} от\u00a0${when}`,
  changes: 'Что изменилось',
  old: (number: number, latest: number) =>
    `Это прежняя программа, версия ${number}. Действует версия ${latest}.`,
  toLatest: 'Показать действующую',
  filters: {
    label: 'Отбор событий',
    open: 'Отбор и\u00a0время',
    hall: 'Зал',
    track: 'Направление',
    kind: 'Вид',
    language: 'Язык',
    all: 'все',
    allOne: 'любой',
    q: 'Поиск по\u00a0программе',
    hint: 'Тема, имя или организация',
    go: 'Найти',
    apply: 'Показать',
    reset: 'Сбросить отбор',
  },
  zone: {
    label: 'Время',
    venue: (name: string) => `площадки: ${name}`,
    own: (name: string) => `ваше: ${name}`,
    note: (shown: string, venue: string) => `Показано время: ${shown}. На\u00a0площадке ${venue}.`,
    back: 'Показать время площадки',
  },
  found: (count: number, all: number) =>
    `Отобрано ${n(count)} из\u00a0${n(all)}\u00a0${pluralRu(all, 'события', 'событий', 'событий')}`,
  count: sessions,
  none: {
    title: 'В\u00a0этот день ничего не\u00a0нашлось',
    other: 'Подходящие события есть в\u00a0другие дни:',
    text: 'Попробуйте убрать часть условий или поискать другое слово.',
    day: 'На\u00a0этот день пока ничего не\u00a0назначено',
  },
  elsewhere: 'Вне залов',
  now: 'Сейчас',
  toNow: 'К\u00a0тому, что идёт сейчас',
  grid: 'Сетка программы по\u00a0залам и\u00a0времени',
  cancelled: 'Отменено',
  moved: 'Перенесено',
  limited: 'По\u00a0записи',
  others: (count: number) => `и\u00a0ещё\u00a0${n(count)}`,
  nextDay: '+1\u00a0день',
  dayBefore: '\u22121\u00a0день',
  fresh: (number: number) => `Опубликована новая версия программы: ${number}.`,
  reload: 'Обновить страницу',
  print: 'Буклет для печати',
  text: 'Программа текстом',
  noProgramme: 'Программа ещё не\u00a0опубликована',
  noProgrammeText:
    'Первую версию организаторы опубликуют здесь; тогда же заработают календарь и\u00a0лента изменений.',
}
