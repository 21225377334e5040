export const ru = {
  source: 'Источник:',
  table: 'Данные таблицей',
  tableOf: (title: string) => `Таблица: ${title}`,
  file: 'Скачать таблицу (CSV)',
} as const
