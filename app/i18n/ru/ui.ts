import { formatNumber, pluralRu } from '../format.ts'

export const ru = {
  crumbs: 'Вы здесь',
  home: 'Главная',
  optional: 'необязательно',
  pages: {
    label: 'Страницы',
    previous: 'Назад',
    next: 'Дальше',
    page: (n: number) => `Страница ${n}`,
    of: (page: number, pages: number) => `${page} из ${pages}`,
  },
  demo: 'Демо',
  demoLong: 'Демонстрационные данные, придуманы для показа',
  certainty: {
    high: 'почти достоверно',
    medium: 'выведено по смыслу источника',
    guess: 'предположение',
    unreadable: 'в источнике не читается',
  },
  uncertainLegend: 'Штриховка и знак ≈ отмечают цифры, в которых источник не даёт уверенности.',
  loading: 'Загружается',
  progress: (percent: number) => `Готово ${percent}\u00a0%`,
  error: 'Ошибка',
  consentLink: 'Текст согласия (в\u00a0новом окне)',
  tableScrolls: 'таблица прокручивается вбок',
  count: (n: number) => `${formatNumber('ru', n)} ${pluralRu(n, 'запись', 'записи', 'записей')}`,
  external: 'другой сайт',
} as const
