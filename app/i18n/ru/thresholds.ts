import { formatNumber, pluralRu } from '../format.ts'

/** The page on which an administrator sets the thresholds of the levels. */
export const ru = {
  title: 'Пороги уровней',
  lead: 'С\u00a0какой доли заполненных полей кластер получает уровень. Пороги видны всем на\u00a0странице категорий.',
  medium: 'Средний уровень, от\u00a0%',
  high: 'Высокий уровень, от\u00a0%',
  highHint: 'Больше порога среднего уровня',
  note: 'Уровни всех кластеров пересчитаются сразу.',
  save: 'Сохранить пороги',
  done: 'Пороги сохранены, уровни пересчитаны',
  now: 'Сейчас по\u00a0этим порогам',
  clusters: (count: number) =>
    `${formatNumber('ru', count)} ${pluralRu(count, 'кластер', 'кластера', 'кластеров')}`,
} as const
