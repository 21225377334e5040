export const ru = {
  name: 'Коридор',
  tagline: 'Портал кластеров: каталог, конференции, совместная работа',
  skip: 'К содержанию',
  nav: {
    label: 'Разделы',
    clusters: 'Кластеры',
    map: 'Карта',
    compare: 'Сравнение',
    statistics: 'Статистика',
    categories: 'Категории',
  },
  otherLanguage: 'English',
  signIn: 'Войти',
  signOut: 'Выйти',
} as const
