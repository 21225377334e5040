import { pluralRu } from '../format.ts'

export const ru = {
  name: 'Коридор',
  tagline: 'Портал кластеров: каталог, конференции, совместная работа',
  skip: 'К\u00a0содержанию',
  nav: {
    label: 'Разделы',
    clusters: 'Кластеры',
    map: 'Карта',
    compare: 'Сравнение',
    statistics: 'Статистика',
    categories: 'Категории',
  },
  menu: 'Меню',
  search: {
    label: 'Поиск по каталогу',
    placeholder: 'Название, регион, отрасль',
    go: 'Найти',
  },
  otherLanguage: 'English',
  signIn: 'Войти',
  signOut: 'Выйти',
  desk: 'Рабочий стол',
  account: 'Учётная запись',
  notifications: (unread: number) =>
    unread === 0
      ? 'Уведомления'
      : `Уведомления: ${unread}\u00a0${pluralRu(unread, 'новое', 'новых', 'новых')}`,
  theme: {
    auto: 'Тема: как в\u00a0системе',
    light: 'Тема: светлая',
    dark: 'Тема: тёмная',
  },
  demo: 'Демонстрация: всё, что отмечено «Демо», придумано для показа.',
  loading: 'Страница загружается',
  footer: {
    label: 'О портале',
    about:
      'Каталог промышленных и\u00a0территориальных кластеров России. Цифры\u00a0— из\u00a0открытых документов 2015–2021\u00a0годов; где источник не\u00a0даёт уверенности, так и\u00a0сказано.',
    sections: 'Разделы портала',
    verifyBadge: 'Проверить значок',
    data: 'Данные',
    api: 'API (OpenAPI)',
    json: 'Каталог в\u00a0JSON',
    csv: 'Каталог в\u00a0CSV',
    xlsx: 'Каталог в\u00a0Excel',
    feed: 'Лента изменений (Atom)',
    sitemap: 'Карта сайта (XML)',
  },
} as const
