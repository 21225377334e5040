import { formatNumber, pluralRu } from '../format.ts'

/** The public page of a call for proposals. */
export const ru = {
  title: 'Приём предложений',
  of: (conference: string) => `Приём предложений: ${conference}`,
  description: (conference: string) =>
    `Что можно предложить в\u00a0программу, в\u00a0какие сроки и\u00a0как: ${conference}.`,
  soon: (at: string) => `Приём откроется ${at}`,
  open: (at: string) => `Принимаем до ${at}`,
  closed: (at: string) => `Приём закончился ${at}`,
  venue: 'по\u00a0времени места проведения',
  facts: 'Условия',
  kinds: 'Что можно предложить',
  most: 'От\u00a0одного человека',
  mostValue: (n: number) =>
    `не\u00a0больше ${n}\u00a0${pluralRu(n, 'предложения', 'предложений', 'предложений')}`,
  abstract: 'Аннотация',
  abstractValue: (n: number) =>
    `до\u00a0${formatNumber('ru', n)}\u00a0${pluralRu(n, 'знака', 'знаков', 'знаков')}`,
  contact: 'Вопросы',
  propose: 'Предложить событие',
  own: 'Мои предложения',
  how: 'Как это устроено',
  steps: [
    'Опишите событие и\u00a0спикеров. Черновик можно сохранить и\u00a0закончить позже.',
    'Подайте его до конца срока. До\u00a0тех пор в\u00a0нём можно всё менять.',
    'Предложения оценивают эксперты. О\u00a0решении придёт письмо.',
    'Принятое сразу попадает в\u00a0проект программы, а\u00a0время и\u00a0зал появятся с\u00a0её публикацией.',
  ],
}
