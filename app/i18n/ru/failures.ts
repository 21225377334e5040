import type { ErrorParams } from '#app/domain/shared/errors.ts'

/** What happened, in a headline and a sentence with a way on. */
export type ErrorWords = { title: string; text: (params: ErrorParams) => string }

/** The failures a browser may meet without the portal: the words of all others come with their answer. */
export const ru = {
  'not-found': {
    title: 'Такой страницы нет',
    text: () =>
      'Возможно, адрес набран с\u00a0ошибкой или страницу переименовали. Поищите в\u00a0каталоге или начните с\u00a0главной.',
  },
  'query.invalid': {
    title: 'Адрес страницы непонятен',
    text: ({ field }) =>
      field
        ? `Не\u00a0удалось разобрать параметр «${field}». Уберите его из\u00a0адреса или откройте каталог заново.`
        : 'Не\u00a0удалось разобрать параметры адреса. Откройте каталог заново.',
  },
  'permission.denied': {
    title: 'На\u00a0это нет прав',
    text: () =>
      'Ваша учётная запись не\u00a0даёт доступа к\u00a0этой странице. Если доступ нужен для работы, обратитесь к\u00a0администратору портала.',
  },
  'sign-in.required': {
    title: 'Нужно войти',
    text: () => 'Эта страница открывается после входа. Войдите, и\u00a0вы\u00a0вернётесь сюда.',
  },
  'sign-in.too-many-attempts': {
    title: 'Слишком много попыток',
    text: ({ minutes }) =>
      minutes
        ? `Вход с\u00a0этими данными приостановлен. Попробуйте снова через ${minutes}\u00a0мин.`
        : 'Вход приостановлен. Подождите несколько минут и\u00a0попробуйте снова.',
  },
  'link.expired': {
    title: 'Срок ссылки истёк',
    text: () => 'Запросите новую: она придёт тем же путём.',
  },
  'method.not-allowed': {
    title: 'Так эта страница не\u00a0работает',
    text: () =>
      'Она только показывает сведения и\u00a0ничего не\u00a0принимает. Откройте её обычной ссылкой.',
  },
  'too-large': {
    title: 'Слишком большой запрос',
    text: ({ most }) =>
      most
        ? `Принимаются файлы до ${most}\u00a0МБ. Уменьшите файл и\u00a0попробуйте снова.`
        : 'Отправленное не\u00a0принято. Уменьшите файл или текст и\u00a0попробуйте снова.',
  },
  unexpected: {
    title: 'Ошибка на\u00a0нашей стороне',
    text: () =>
      'Запрос не\u00a0выполнен, сохранённые данные не\u00a0пострадали. Попробуйте ещё раз через минуту.',
  },
} as const satisfies Record<string, ErrorWords>

/** Words of the error page around the failure itself. */
export const errorPageRu = {
  status: (status: number) => `Ошибка ${status}`,
  list: 'Все кластеры',
  home: 'На\u00a0главную',
  request: 'Номер запроса для службы поддержки:',
}
