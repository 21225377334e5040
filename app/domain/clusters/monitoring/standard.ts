import type { Question } from './questionnaire.ts'

const plain = { hint: null, required: false, options: [], rows: [], years: [], condition: null }

/**
 * The questionnaire a first round begins with; later rounds begin with that of the last one.
 * What it asks follows the criteria of the ladder and the yearly figures of a profile.
 * @param year of the round: figures are asked for the three years before it
 */
export const standardQuestionnaire = (year: number): Question[] => [
  {
    ...plain,
    id: 'participants',
    kind: 'number',
    label: {
      ru: 'Сколько участников в\u00a0кластере',
      en: 'How many participants the cluster has',
    },
    hint: {
      ru: 'Организации, подписавшие соглашение или внесённые в\u00a0список участников',
      en: 'Organisations that signed the agreement or stand on the list of participants',
    },
    required: true,
  },
  {
    ...plain,
    id: 'register',
    kind: 'choice',
    label: { ru: 'Есть ли список участников', en: 'Is there a list of participants' },
    required: true,
    options: [
      { id: 'signed', label: { ru: 'Есть, подписан участниками', en: 'Yes, signed by them' } },
      {
        id: 'kept',
        label: { ru: 'Есть, ведётся без подписей', en: 'Yes, kept without signatures' },
      },
      { id: 'none', label: { ru: 'Нет', en: 'No' } },
    ],
  },
  {
    ...plain,
    id: 'founding',
    kind: 'document',
    label: { ru: 'Каким документом создан кластер', en: 'The document that founded the cluster' },
    hint: {
      ru: 'Протокол, меморандум или соглашение: название, дата, где его можно увидеть',
      en: 'Minutes, a memorandum or an agreement: its name, its date, where it can be seen',
    },
  },
  {
    ...plain,
    id: 'bodies',
    kind: 'many',
    label: { ru: 'Какие органы управления работают', en: 'Which governing bodies are at work' },
    options: [
      { id: 'meeting', label: { ru: 'Общее собрание', en: 'General meeting' } },
      { id: 'council', label: { ru: 'Совет', en: 'Council' } },
      { id: 'supervisory', label: { ru: 'Наблюдательный совет', en: 'Supervisory board' } },
      { id: 'managing', label: { ru: 'Управляющая компания', en: 'Managing company' } },
    ],
  },
  {
    ...plain,
    id: 'staff',
    kind: 'number',
    label: {
      ru: 'Сколько человек работает в\u00a0управляющей компании',
      en: 'How many people work in the managing company',
    },
    condition: { question: 'bodies', value: 'managing' },
  },
  {
    ...plain,
    id: 'projects',
    kind: 'yes-no',
    label: {
      ru: 'Ведёте\u00a0ли вы совместные проекты трёх и\u00a0более участников',
      en: 'Do you run joint projects of three or more participants',
    },
    required: true,
  },
  {
    ...plain,
    id: 'project-list',
    kind: 'text',
    label: { ru: 'Назовите эти проекты', en: 'Name these projects' },
    hint: {
      ru: 'Название, участники, срок. Каждый проект с\u00a0новой строки',
      en: 'Name, participants, period. One project a line',
    },
    required: true,
    condition: { question: 'projects', value: 'yes' },
  },
  {
    ...plain,
    id: 'strategy',
    kind: 'yes-no',
    label: {
      ru: 'Есть\u00a0ли концепция, стратегия или программа развития',
      en: 'Is there a concept, a strategy or a development programme',
    },
    required: true,
  },
  {
    ...plain,
    id: 'strategy-until',
    kind: 'date',
    label: { ru: 'До\u00a0какого дня она действует', en: 'The last day it covers' },
    condition: { question: 'strategy', value: 'yes' },
  },
  {
    ...plain,
    id: 'figures',
    kind: 'table',
    label: { ru: 'Показатели за\u00a0три года', en: 'Figures of three years' },
    hint: {
      ru: 'По\u00a0всем участникам вместе. Чего нет, оставьте пустым',
      en: 'All participants together. Leave empty what you do not have',
    },
    rows: [
      { id: 'shipped', label: { ru: 'Отгрузка, млн\u00a0₽', en: 'Shipped, RUB million' } },
      { id: 'jobs', label: { ru: 'Рабочие места', en: 'Jobs' } },
      { id: 'investment', label: { ru: 'Инвестиции, млн\u00a0₽', en: 'Investment, RUB million' } },
    ],
    years: [year - 3, year - 2, year - 1],
  },
  {
    ...plain,
    id: 'needs',
    kind: 'text',
    label: {
      ru: 'Чего не\u00a0хватает кластеру и\u00a0чем могли\u00a0бы помочь власти',
      en: 'What the cluster lacks, and how authorities could help',
    },
  },
]

/** A questionnaire carried over to another year: tables ask for the years before it. */
export const carriedOver = (questionnaire: readonly Question[], year: number): Question[] =>
  questionnaire.map((question) => ({
    ...question,
    years: question.years.map((_, at) => year - question.years.length + at),
  }))
