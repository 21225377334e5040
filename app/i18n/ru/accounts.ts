import type { Role } from '#app/domain/accounts/permissions.ts'

export const ru = {
  email: 'Электронная почта',
  password: 'Пароль',
  name: 'Имя и\u00a0фамилия',
  role: {
    attendee: 'Посетитель конференций',
    representative: 'Представитель кластера',
    speaker: 'Докладчик',
    moderator: 'Модератор',
    rapporteur: 'Секретарь резолюции',
    organiser: 'Организатор',
    expert: 'Эксперт центра кластерного развития',
    administrator: 'Администратор',
  } satisfies Record<Role, string>,
  signIn: {
    title: 'Вход',
    lead: 'Смотреть каталог, статистику и\u00a0карту можно и\u00a0без входа.',
    submit: 'Войти',
    demo: 'Войти одним нажатием',
    demoNote: (password: string) =>
      `Портал работает в\u00a0демонстрационном режиме. У\u00a0всех этих учётных записей один пароль: ${password}.`,
    demoAs: (name: string) => `Войти как ${name}`,
  },
  account: {
    title: 'Учётная запись',
    roles: 'Роли',
    noRoles: 'Ролей пока нет. Их\u00a0даёт администратор портала.',
    everywhere: 'на\u00a0всём портале',
    since: 'Зарегистрирована',
    demo: 'Учётная запись для показа: исчезнет вместе с\u00a0демонстрационным режимом.',
    signOut: 'Выйти',
  },
  firstAdministrator: {
    title: 'Первый администратор',
    lead: 'Ссылка сработает один раз. Заполните три поля, и\u00a0портал откроется вам с\u00a0правами администратора.',
    passwordHint: 'Не\u00a0меньше 12\u00a0знаков. Лучше несколько слов, чем одно сложное.',
    submit: 'Создать учётную запись',
  },
} as const
