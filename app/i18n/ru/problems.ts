import type { Problem } from '#app/domain/shared/form.ts'

export const ru: Record<Problem, string> = {
  required: 'Заполните это поле',
  email: 'Адрес почты выглядит так: name@example.org',
  short: 'Слишком коротко',
  long: 'Слишком длинно',
  taken: 'Уже занято',
  number: 'Нужно целое число',
  range: 'Число вне допустимых пределов',
  year: 'Нужен год, например 2021',
  date: 'Нужна дата, например 21.11.2026',
  past: 'Этот срок уже прошёл',
  url: 'Адрес сайта начинается с\u00a0https:// или http://',
  choice: 'Выберите одно из\u00a0предложенного',
  mismatch: 'Не\u00a0совпадает',
  breached: 'Этот пароль есть в\u00a0списках украденных. Придумайте другой',
  code: 'Код не\u00a0подходит',
  file: 'Файл не\u00a0подходит',
  unknown: 'Такого нет',
}
