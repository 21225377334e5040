import { formatNumber, formatPartialDate, pluralRu } from '../format.ts'
import type { OwnFigures, ReadinessState } from '#app/domain/clusters/ladder/readiness.ts'

const n = (value: number) => formatNumber('ru', value)

/** The check against decree 779. */
export const ru = {
  crumb: 'Готовность к\u00a0реестру',
  title: (met: number, of: number) => `Выполнено ${n(met)} из\u00a0${n(of)} требований`,
  pageTitle: 'Готовность к\u00a0реестру промышленных кластеров',
  lead: 'Требования к\u00a0промышленному кластеру по\u00a0постановлению Правительства РФ от\u00a031.07.2015 №\u00a0779 в\u00a0изложении обзора 2017\u00a0года. Что можно, портал считает по\u00a0профилю, остальное указываете вы.',
  summary: (unmet: number, unknown: number) =>
    [
      unmet > 0 &&
        `${pluralRu(unmet, 'не\u00a0выполнено', 'не\u00a0выполнены', 'не\u00a0выполнено')} ${n(unmet)}`,
      unknown > 0 &&
        `о\u00a0${n(unknown)} ${pluralRu(unknown, 'требовании', 'требованиях', 'требованиях')} нет данных`,
    ]
      .filter(Boolean)
      .join(', '),
  inRegister: 'Кластер уже внесён в\u00a0реестр промышленных кластеров.',
  state: {
    met: 'Выполнено',
    unmet: 'Не\u00a0выполнено',
    unknown: 'Нет данных',
  } satisfies Record<ReadinessState, string>,
  requirement: 'Требование',
  stands: 'Состояние',
  has: 'Есть',
  needs: 'Нужно',
  counted: 'по\u00a0профилю',
  short: (by: string) => `не\u00a0хватает ${by}`,
  lacksAgreement: 'нет соглашения с\u00a0регионом',
  percent: (value: string) => `${value}\u00a0%`,
  points: (value: string) => `${value}\u00a0п.\u00a0п.`,
  above: (value: string) => `больше ${value}`,
  atLeast: (value: string) => `от\u00a0${value}`,
  yes: 'да',
  no: 'нет',
  notStated: 'не\u00a0указано',
  figures: 'Ваши показатели',
  figuresNote:
    'Их видят только представители кластера и\u00a0эксперты. Пустое поле значит «нет данных»: там, где портал может посчитать сам, он возьмёт число из\u00a0профиля.',
  saved: (date: string, by: string | null) =>
    by
      ? `Сохранено ${formatPartialDate('ru', date)}, ${by}.`
      : `Сохранено ${formatPartialDate('ru', date)}.`,
  done: 'Показатели сохранены',
  submit: 'Сохранить и\u00a0пересчитать',
  fromProfile: (count: number) => `В\u00a0профиле: ${n(count)}`,
  dontKnow: 'Нет данных',
  answers: { yes: 'Да', no: 'Нет' },
  field: {
    governingShare: 'Участников в\u00a0органах управления специализированной организации, %',
    regionAgreement:
      'Есть соглашение специализированной организации с\u00a0регионом о\u00a0создании кластера',
    enterprises: 'Промышленных предприятий',
    endProductMakers: 'Из\u00a0них выпускают конечную продукцию',
    planning:
      'Развитие учитывает стратегию пространственного развития и\u00a0схемы территориального планирования',
    productivity:
      'Производительность труда в\u00a0кластере, тыс.\u00a0₽ на\u00a0работника в\u00a0год',
    regionalProductivity:
      'Производительность у\u00a0обрабатывающих предприятий региона, тыс.\u00a0₽ на\u00a0работника в\u00a0год',
    productiveJobsShare: 'Высокопроизводительных рабочих мест, %',
    innerSalesShare: 'Наименьшая доля продукции участника, которая идёт другим участникам, %',
    education: 'Вузов и\u00a0колледжей',
    facilities: 'Технологических и\u00a0промышленных объектов инфраструктуры',
  } satisfies Record<keyof OwnFigures, string>,
} as const
