import { formatNumber, pluralRu, quotedRu } from '../format.ts'

const n = (value: number) => formatNumber('ru', value)

export const ru = {
  when: 'Когда',
  where: 'Где',
  track: 'Направление',
  languages: 'Языки',
  places: 'Мест',
  placesValue: (count: number) => `${n(count)}, по\u00a0записи`,
  capacity: (count: number) => `${n(count)}\u00a0${pluralRu(count, 'место', 'места', 'мест')}`,
  people: 'Участники',
  materials: 'Материалы и\u00a0записи',
  materialsAfter: 'Материалов пока нет: презентации и\u00a0записи появятся здесь.',
  sameTime: 'В\u00a0это же время',
  was: (when: string, hall: string, release: number) =>
    `Было: ${when}${hall ? `, ${hall}` : ''}. Перенесено в\u00a0версии\u00a0${release}.`,
  cancelledTitle: 'Событие отменено',
  cancelledText:
    'Оно остаётся в\u00a0программе, чтобы об\u00a0отмене узнали все, кто собирался прийти.',
  full: 'Зал заполнен',
  fullTry: (hall: string) => `Зал заполнен. Приходите в\u00a0${quotedRu(hall)}.`,
  calendar: 'В\u00a0календарь',
  inProgramme: 'В\u00a0программе дня',
  noAbstract: 'Описание организаторы ещё не\u00a0добавили.',
  bytes: (size: string) => `, ${size}`,
  noHall: 'Место уточняется',
  feedback: 'Оставить отзыв',
  feedbackText: 'Вы были здесь? Организаторы и\u00a0спикеры хотят знать, что вы думаете.',
  feedbackGiven: 'Вы уже оставили отзыв. Спасибо!',
}
