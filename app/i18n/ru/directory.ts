import type { CategoryValue, Facet, Sort } from '#app/domain/clusters/directory.ts'
import { formatNumber, pluralRu } from '../format.ts'

const n = (value: number) => formatNumber('ru', value)
const clusters = (count: number) =>
  `${n(count)}\u00a0${pluralRu(count, 'кластер', 'кластера', 'кластеров')}`

export const ru = {
  title: 'Каталог кластеров',
  headline: {
    all: (total: number, regions: number) =>
      `${clusters(total)} в\u00a0${n(regions)}\u00a0${pluralRu(regions, 'регионе', 'регионах', 'регионах')}`,
    some: (total: number, all: number) => `${clusters(total)} из\u00a0${n(all)}`,
    none: 'Ничего не\u00a0найдено',
    empty: 'В\u00a0каталоге пока нет кластеров',
  },
  lead: 'Промышленные, инновационные и\u00a0территориальные кластеры России: чем заняты, где работают и\u00a0насколько организованы.',
  description: (total: number, regions: number) =>
    `Каталог: ${clusters(total)} в\u00a0${n(regions)} регионах России. Поиск по\u00a0названиям, отраслям и\u00a0участникам, фильтры, сравнение, выгрузка в\u00a0Excel, CSV и\u00a0JSON.`,
  search: {
    label: 'Поиск по\u00a0каталогу',
    hint: 'Название, отрасль, регион, участник',
    go: 'Найти',
  },
  filters: {
    title: 'Фильтры',
    open: 'Фильтры',
    openCount: (count: number) => `Фильтры: ${count}`,
    apply: 'Применить',
    show: (total: number) => `Показать ${clusters(total)}`,
    close: 'Закрыть фильтры',
    chosen: 'Выбрано',
    remove: (words: string) => `Убрать: ${words}`,
    clear: 'Сбросить всё',
    more: (count: number) => `Ещё ${count}`,
    regions: (count: number) => `${count}\u00a0${pluralRu(count, 'регион', 'региона', 'регионов')}`,
    text: (q: string) => `«${q}»`,
  },
  facet: {
    district: 'Округ и\u00a0регион',
    region: 'Регион',
    specialisation: 'Специализация',
    category: 'Категория',
    level: 'Уровень организации',
    registry: 'Реестр Минпромторга',
    interregional: 'География',
  } satisfies Record<Facet, string>,
  category: { none: 'Не\u00a0присвоена' },
  noCategory: 'Категория не\u00a0присвоена' as string,
  registry: { yes: 'В\u00a0реестре', no: 'Не\u00a0в\u00a0реестре' },
  interregional: { yes: 'Межрегиональные', no: 'В\u00a0одном регионе' },
  chip: {
    district: (words: string) => `Округ: ${words}`,
    region: (words: string) => words,
    specialisation: (words: string) => words,
    category: (words: string) => `Категория: ${words.toLowerCase()}`,
    level: (words: string) => `Уровень: ${words.toLowerCase()}`,
    registry: (words: string) => words,
    interregional: (words: string) => words,
  } satisfies Record<Facet, (words: string) => string>,
  sort: {
    label: 'Порядок',
    by: {
      relevance: 'Сначала самые подходящие',
      name: 'По\u00a0названию, от\u00a0А до\u00a0Я',
      'name-desc': 'По\u00a0названию, от\u00a0Я до\u00a0А',
      completeness: 'Сначала полные профили',
      updated: 'Сначала обновлённые',
    } satisfies Record<Sort, string>,
    apply: 'Упорядочить',
  },
  column: {
    pick: 'Сравнить',
    name: 'Кластер',
    regions: 'Регион',
    specialisations: 'Специализации',
    level: 'Уровень',
  },
  row: {
    pick: (name: string) => `Сравнить: ${name}`,
    inRegister: 'В\u00a0реестре',
    interregional: 'Межрегиональный',
    moreRegions: (count: number) =>
      `и\u00a0ещё ${count}\u00a0${pluralRu(count, 'регион', 'региона', 'регионов')}`,
  },
  table: (from: number, to: number, total: number) =>
    `Кластеры ${n(from)}–${n(to)} из\u00a0${n(total)}`,
  compare: {
    go: 'Сравнить отмеченные',
    hint: 'Отметьте от\u00a0двух до\u00a0четырёх кластеров.',
    picked: (count: number) => `Отмечено: ${count} из\u00a04`,
  },
  corrected: {
    typo: (q: string) =>
      `По\u00a0запросу «${q}» точных совпадений нет. Показано то, что пишется похоже.`,
    layout: (q: string, meant: string) =>
      `По\u00a0запросу «${q}» ничего нет. Показано по\u00a0запросу «${meant}»: похоже, была включена другая раскладка.`,
  },
  none: {
    title: 'Под все условия сразу не\u00a0подходит ни\u00a0один кластер',
    text: 'Уберите одно из\u00a0условий или начните заново:',
    word: 'Проверьте, нет ли опечатки, или попробуйте слово короче.',
    all: 'Показать весь каталог',
    add: 'Добавить кластер, которого нет в\u00a0каталоге',
  },
  empty: 'Данные ещё не\u00a0загружены. Как только появится первый кластер, он\u00a0будет здесь.',
  files: {
    title: (total: number) => `Скачать ${clusters(total)}`,
    note: 'В\u00a0файле ровно то, что отобрано, со\u00a0всех страниц.',
    xlsx: 'Excel',
    csv: 'CSV',
    json: 'JSON',
    atom: 'Лента изменений',
    map: 'Показать на\u00a0карте',
  },
  file: {
    name: 'Кластеры',
    columns: {
      slug: 'Код',
      name: 'Название',
      otherName: 'Название на\u00a0английском',
      district: 'Федеральный округ',
      regions: 'Регионы',
      regionCodes: 'Коды регионов',
      specialisations: 'Специализации',
      category: 'Категория',
      curated: 'Курируется ЦКР',
      level: 'Уровень организации',
      completeness: 'Полнота профиля, %',
      inRegister: 'В\u00a0реестре Минпромторга',
      interregional: 'Межрегиональный',
      foundedYear: 'Год основания',
      website: 'Сайт',
      isDemo: 'Есть демонстрационные данные',
      updatedAt: 'Обновлено',
      page: 'Страница',
    },
    yes: 'да',
    no: 'нет',
  },
  feed: {
    title: 'Коридор: изменения в\u00a0каталоге кластеров',
    subtitle: 'Что появилось и\u00a0что обновилось',
    added: 'Новый кластер',
    updated: 'Профиль обновлён',
  },
} as const satisfies {
  category: Partial<Record<CategoryValue, string>>
  [key: string]: unknown
}
