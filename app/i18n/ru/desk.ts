import { formatNumber, pluralRu } from '../format.ts'

/** The desk: what there is to do, by role. A section's words stand here under its id. */
export const ru = {
  title: 'Рабочий стол',
  lead: 'Здесь собрано всё, что вам поручено на\u00a0портале.',
  clusters: 'Ваши кластеры',
  noClusters: 'Вы\u00a0пока не\u00a0представляете ни\u00a0одного кластера',
  noClustersText:
    'Найдите свой кластер в\u00a0каталоге и\u00a0попросите права представителя на\u00a0его странице. Права даёт эксперт центра кластерного развития.',
  toDirectory: 'Открыть каталог',
  completeness: 'Заполнено',
  edit: 'Править профиль',
  ladder: 'Путь к\u00a0категории',
  readiness: 'Готовность к\u00a0реестру',
  waiting: {
    title: 'Ждёт вас',
    checks: (count: number) =>
      `${formatNumber('ru', count)}\u00a0${pluralRu(count, 'кластер просит', 'кластера просят', 'кластеров просят')} проверить доказательства`,
    requests: (count: number) =>
      `${formatNumber('ru', count)}\u00a0${pluralRu(count, 'заявка представителя ждёт', 'заявки представителей ждут', 'заявок представителей ждут')} решения`,
    questionnaire: (year: number) => `Анкета мониторинга ${year}\u00a0года`,
    until: (date: string) => `ответить до\u00a0${date}`,
    returned: 'возвращена на\u00a0доработку',
  },
  reviews: 'Предложения в\u00a0программу конференций',
  reviewsOf: (open: number, waiting: number) =>
    `На\u00a0рассмотрении: ${formatNumber('ru', open)}, ждут вашего отзыва: ${formatNumber('ru', waiting)}`,
  sections: 'Разделы',
  more: (count: number) =>
    `и\u00a0ещё ${formatNumber('ru', count)} ${pluralRu(count, 'кластер', 'кластера', 'кластеров')}`,
  section: {
    invitations: {
      title: 'Приглашения',
      text: 'Позвать коллегу на\u00a0портал и\u00a0сразу дать ему роль',
    },
    review: {
      title: 'Заявки представителей',
      text: 'Кто просит права и\u00a0какие кластеры предлагают внести в\u00a0каталог',
    },
    admin: {
      title: 'Администрирование',
      text: 'Люди и\u00a0роли, правила портала, журнал',
    },
    checks: {
      title: 'Проверка доказательств',
      text: 'Кластеры, которые ждут взгляда эксперта',
    },
    monitoring: {
      title: 'Мониторинг',
      text: 'Ежегодные анкеты, экспертиза и\u00a0решения о\u00a0категориях',
    },
    conferences: {
      title: 'Конференции',
      text: 'Программа, регистрация, участники и\u00a0день проведения',
    },
    outbox: {
      title: 'Исходящая почта',
      text: 'Что портал написал, кому и\u00a0дошло\u00a0ли',
    },
    clusters: {
      title: 'Каталог кластеров',
      text: 'Найти кластер, сравнить, выгрузить список',
    },
  },
} as const

/** A section of the desk: one with words. */
export type DeskSectionId = keyof typeof ru.section
