/** The organisers' desk of one conference: its menu and the list of conferences. A section's name stands here under its id. */
export const ru = {
  title: 'Конференции',
  lead: 'Программа, участники и\u00a0день проведения: всё, чем занимается организатор.',
  menu: 'Разделы конференции',
  clock: (zone: string) => `Время показано по\u00a0часам площадки: ${zone}.`,
  group: {
    people: 'Люди',
    programme: 'Программа',
    door: 'День конференции',
    setup: 'Настройка',
  },
  section: {
    programme: 'Сетка',
    sessions: 'События',
    speakers: 'Спикеры',
    tracks: 'Направления',
    halls: 'Залы',
    publish: 'Публикация',
    settings: 'Сведения',
    overview: 'Обзор',
    attendees: 'Участники',
    seats: 'Запись на\u00a0события',
    registration: 'Регистрация',
    proposals: 'Предложения',
    mailings: 'Рассылки',
    feedback: 'Отзывы',
    gates: 'Посты на\u00a0входе',
    screens: 'Экраны залов',
    exchange: 'Обмен',
    webhooks: 'Вебхуки',
    'name-badges': 'Бейджи',
    papers: 'Билеты и\u00a0документы',
  },
  list: {
    create: 'Новая конференция',
    caption: 'Конференции, сначала последние',
    name: 'Название',
    dates: 'Когда',
    city: 'Где',
    state: 'Состояние',
    empty: 'Конференций пока нет',
    emptyText: 'Здесь появятся конференции, которые вам поручено готовить.',
  },
} as const

/** A group of sections in the menu. */
export type ConferenceDeskGroup = keyof typeof ru.group
/** A section of a conference's desk: one with a name. */
export type ConferenceDeskSectionId = keyof typeof ru.section
