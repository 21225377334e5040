import { formatNumber, pluralRu } from '../format.ts'
import type { MonitoringStage } from '#app/domain/clusters/ladder.ts'
import type { Certainty } from '#app/domain/clusters/vocabulary.ts'

const n = (value: number) => formatNumber('ru', value)

/** The words of the pages of the yearly monitoring. */
export const ru = {
  crumb: (year: number) => `Мониторинг ${year}`,
  title: (year: number, subjects: number | null) =>
    subjects === null
      ? `${year}\u00a0год: итоги мониторинга не\u00a0читаются`
      : `${year}\u00a0год: ${n(subjects)} ${pluralRu(subjects, 'субъект', 'субъекта', 'субъектов')} кластерной среды`,
  uncertainTitle: (year: number) => `${year}\u00a0год: итоги мониторинга не\u00a0установлены`,
  description: (year: number) =>
    `Ежегодный мониторинг кластерной среды Санкт-Петербурга, ${year}\u00a0год: что рассмотрено, что выявлено, к\u00a0каким категориям отнесено.`,
  lead: 'Ежегодный мониторинг кластерной среды Санкт-Петербурга. Его проводит Центр кластерного развития с\u00a02015\u00a0года.',
  objects: 'рассмотрено объектов',
  subjects: 'выявлено субъектов',
  curated: 'курирует ЦКР',
  whatSubject:
    'Мониторинг рассматривает объекты кластерной среды; субъектами названы те из\u00a0них, что отнесены к\u00a0одной из\u00a0категорий.',
  byCategory: 'Субъекты по\u00a0категориям',
  byCategoryNote:
    'Кураторство\u00a0— отметка поверх категории, поэтому отдельной строки у\u00a0него нет.',
  categoryColumn: 'Категория',
  countColumn: 'Субъектов',
  curatedColumn: 'Из\u00a0них курирует ЦКР',
  barColumn: 'Закрашены курируемые',
  total: 'Всего',
  list: (count: number) =>
    `${n(count)} ${pluralRu(count, 'субъект', 'субъекта', 'субъектов')} поимённо`,
  listNote: 'Ссылка ведёт к\u00a0кластеру каталога, если названия совпали.',
  inDirectory: 'в\u00a0каталоге',
  certaintyNote: {
    certain: 'Отнесение напечатано прямо.',
    high: 'Отнесение выведено из\u00a0диаграммы и\u00a0порядка названий, почти достоверно.',
    medium: 'Отнесение выведено по\u00a0косвенным признакам.',
    guess: 'Отнесение предположительно.',
    unreadable: 'Отнесение не\u00a0читается.',
  } satisfies Record<Certainty, string>,
  years: 'По\u00a0годам',
  yearsNote:
    'Пары чисел за\u00a02015–2020\u00a0годы сохранились без подписей лет, их можно прочитать двумя способами, поэтому на\u00a0графиках этих лет нет.',
  yearColumn: 'Год',
  firstReading: 'Чтение первое',
  secondReading: 'Чтение второе',
  pair: (subjects: number, objects: number) => `${n(subjects)} из\u00a0${n(objects)}`,
  pairLong: (subjects: number, objects: number) =>
    `${n(subjects)} ${pluralRu(subjects, 'субъект', 'субъекта', 'субъектов')} из\u00a0${n(objects)} ${pluralRu(objects, 'объекта', 'объектов', 'объектов')}`,
  pairWords: 'Субъектов из\u00a0рассмотренных объектов',
  noReading: 'нет',
  known: 'Достоверно',
  notKnown: 'Не\u00a0установлено',
  whatIsKnown: 'Что известно',
  twoReadings: (first: string | null, second: string | null) =>
    [
      first && `Если читать пары чисел по\u00a0порядку с\u00a02015\u00a0года: ${first}.`,
      second && `Если со\u00a0сдвигом на\u00a0год: ${second}.`,
    ]
      .filter(Boolean)
      .join(' '),
  noLists: 'Списков субъектов и\u00a0их категорий за\u00a0этот год в\u00a0источнике нет.',
  see: (year: number) => `Смотреть ${year}\u00a0год`,
  stages: 'Как проходит мониторинг',
  stagesNote:
    'Порядок этапов\u00a0— как напечатано; источник перемешивает его с\u00a0целями, поэтому он не\u00a0гарантирован.',
  stage: {
    open_sources: 'Изучают открытые источники',
    documents: 'Проверяют документы субъектов',
    requests: 'Запрашивают органы власти и\u00a0общественные организации',
    questionnaires: 'Проводят анкетирование',
    meetings: 'Встречаются и\u00a0берут интервью',
    categories: 'Относят к\u00a0категориям по\u00a0критериям',
  } satisfies Record<MonitoringStage, string>,
  ladder: 'Что нужно для каждой категории',
  download: (format: string) => `Выгрузить ${format}`,
  corrections: 'Примечания',
  correctionsNote: 'Добавлены после публикации. Сами итоги не\u00a0менялись.',
  changes: (year: number) => `Что изменилось с\u00a0${year}\u00a0года`,
  noChanges: 'Состав и\u00a0категории остались прежними.',
  change: {
    new: 'Появились',
    gone: 'Больше не\u00a0субъекты',
    up: 'Поднялись',
    down: 'Опустились',
    curated: 'Приняты на\u00a0кураторство',
    uncurated: 'Больше не\u00a0курируются',
  },
  fromTo: (from: string, to: string) => `${from} → ${to}`,
  overYears: 'Категории по\u00a0годам',
  overYearsNote: 'Только годы, списки которых известны.',
  ownSource: (day: string) =>
    `Источник: мониторинг, проведённый на\u00a0портале, итоги опубликованы ${day}.`,
  source:
    'Источник: слайды ежегодного мониторинга кластерной среды Санкт-Петербурга, Центр кластерного развития, 2015–2021.',
} as const
