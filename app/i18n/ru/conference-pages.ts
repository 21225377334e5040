import { formatNumber, pluralRu, quotedRu } from '../format.ts'

const n = (value: number) => formatNumber('ru', value)
const sessions = (count: number) =>
  `${n(count)}\u00a0${pluralRu(count, 'событие', 'события', 'событий')}`
const speakers = (count: number) =>
  `${n(count)}\u00a0${pluralRu(count, 'спикер', 'спикера', 'спикеров')}`

export const ru = {
  conferences: {
    title: 'Конференции',
    lead: 'Где кластеры встречаются: ближайшие конференции и\u00a0архив прошедших с\u00a0программами.',
    description:
      'Конференции кластеров: программы по\u00a0дням и\u00a0залам, спикеры, материалы. Ближайшие и\u00a0прошедшие.',
    coming: 'Ближайшие',
    past: 'Прошедшие',
    drafts: 'Готовятся, видны только организаторам',
    none: 'Конференций пока нет',
    noneText: 'Когда организаторы откроют конференцию, она появится здесь.',
    nonePast: 'Прошедших конференций пока нет.',
    noneComing: 'Дата следующей конференции ещё не\u00a0назначена.',
  },
  home: {
    programme: 'Программа',
    register: 'Зарегистрироваться',
    manage: 'Управлять',
    feedback: 'Оставить отзыв',
    when: 'Когда',
    where: 'Где',
    organiser: 'Организатор',
    zone: 'Время',
    contact: 'Вопросы организаторам',
    events: (count: number) => pluralRu(count, 'событие', 'события', 'событий'),
    speakers: (count: number) => pluralRu(count, 'спикер', 'спикера', 'спикеров'),
    halls: (count: number) => pluralRu(count, 'зал', 'зала', 'залов'),
    days: (count: number) => pluralRu(count, 'день', 'дня', 'дней'),
    themes: 'Темы',
    supporters: 'При поддержке',
    on: {
      now: 'Идёт сейчас',
      next: (when: string) => `Далее, ${when}`,
      first: (when: string) => `Начало: ${when}`,
      over: 'Конференция завершилась. Программа и\u00a0материалы остаются здесь.',
      overOnly: 'Конференция завершилась.',
    },
    daysTitle: 'Программа по\u00a0дням',
    noProgramme: 'Программа ещё не\u00a0опубликована',
    noProgrammeText:
      'Первую версию организаторы опубликуют здесь; тогда же заработают календарь и\u00a0лента изменений.',
    noProgrammePast: 'Программа этой конференции по\u00a0часам не\u00a0сохранилась',
    noProgrammePastText: 'Известно только то, что записано в\u00a0её документах.',
    known: 'Что известно по\u00a0именам',
    draft: 'Конференция готовится: эту страницу видят только организаторы.',
    follow: 'Следить за\u00a0изменениями',
    tracks: 'Направления',
    speakersTitle: 'Кто выступает',
    allSpeakers: (count: number) => `Все ${speakers(count)}`,
    print: 'Буклет для печати',
    text: 'Программа текстом',
    feed: 'Лента изменений (Atom)',
    calendar: 'Календарь (iCalendar)',
    screens: 'Экраны залов',
  },
  booklet: {
    title: 'Буклет программы',
    lead: 'Все дни с\u00a0описаниями и\u00a0указателем имён: лист складывается в\u00a0буклет формата\u00a0А5.',
    print: 'Напечатать',
    printHint: 'В\u00a0окне печати выберите «Буклет» или формат А5.',
    halls: 'Залы',
    places: (count: number) => `${n(count)}\u00a0${pluralRu(count, 'место', 'места', 'мест')}`,
    index: 'Указатель имён',
    edition: (number: number, when: string) =>
      `Версия ${number} от\u00a0${when}. Последние изменения\u00a0— на\u00a0странице программы.`,
  },
  speakers: {
    title: (count: number) => `На\u00a0сцене ${speakers(count)}`,
    short: 'Спикеры',
    description: (title: string) =>
      `Кто выступает на\u00a0конференции ${quotedRu(title)}: имена, организации, события программы.`,
    search: 'Поиск спикера',
    hint: 'Имя или организация',
    none: 'Спикеры ещё не\u00a0объявлены',
    noneText: 'Имена появятся с\u00a0первой версией программы.',
    noneFound: 'Никого не\u00a0нашлось',
    noneFoundText: 'Проверьте, как написано имя, или поищите по\u00a0организации.',
    showAll: 'Показать всех',
  },
  speaker: {
    photoOf: (name: string) => `Фотография: ${name}`,
    sessions: 'Выступает',
    cluster: 'Кластер',
    country: 'Страна',
    cancelled: 'Все события с\u00a0этим спикером отменены.',
    description: (name: string, title: string) =>
      `${name}\u00a0— спикер конференции ${quotedRu(title)}.`,
  },
  changes: {
    title: 'Изменения программы',
    titleOf: (count: number) =>
      `Программа менялась ${n(count)}\u00a0${pluralRu(count, 'раз', 'раза', 'раз')}`,
    first: 'Программа опубликована один раз и\u00a0не\u00a0менялась',
    lead: 'Каждая версия публикуется целиком и\u00a0больше не\u00a0правится: видно, что когда изменилось.',
    description: (title: string) =>
      `Версии программы конференции ${quotedRu(title)} и\u00a0что изменилось в\u00a0каждой.`,
    release: (number: number) => `Версия ${number}`,
    show: 'Программа этой версии',
    showLatest: 'Действующая программа',
    feed: 'Лента изменений (Atom)',
    none: 'Ничего не\u00a0изменилось для посетителей',
    firstRelease: (count: number) => `Первая публикация: ${sessions(count)}.`,
    added: 'Добавлено',
    moved: 'Перенесено',
    cancelled: 'Отменено',
    restored: 'Возвращено',
    edited: 'Уточнены тексты или участники',
    counted: {
      added: (count: number) => `добавлено: ${n(count)}`,
      moved: (count: number) => `перенесено: ${n(count)}`,
      cancelled: (count: number) => `отменено: ${n(count)}`,
      restored: (count: number) => `возвращено: ${n(count)}`,
      edited: (count: number) => `уточнено: ${n(count)}`,
    },
    fromTo: (from: string, to: string) => `было ${from}, стало ${to}`,
  },
}
