import type { FeedbackScope, QuestionKind } from '#app/domain/conference/desk/vocabulary.ts'
import { formatNumber, pluralRu, quotedRu } from '../format.ts'

const answers = (count: number) =>
  `${formatNumber('ru', count)}\u00a0${pluralRu(count, 'ответ', 'ответа', 'ответов')}`

/** What attendees are asked afterwards, and what they said. */
export const ru = {
  title: 'Отзывы',
  lead: 'После окончания участники отвечают на\u00a0вопросы о\u00a0событиях программы и\u00a0о\u00a0конференции в\u00a0целом.',
  scope: {
    conference: 'О\u00a0конференции в\u00a0целом',
    session: 'О\u00a0событиях программы',
  } satisfies Record<FeedbackScope, string>,
  state: {
    open: 'Ответы принимаются',
    closed: 'Ответы не\u00a0принимаются',
    none: 'Анкеты ещё нет',
  },
  edit: 'Править анкету',
  download: 'Скачать ответы',
  answers,
  noAnswers: 'Ответов пока нет',
  noAnswersText:
    'Откройте приём ответов и\u00a0пришлите участникам письмо с\u00a0кнопкой «Отзыв» из\u00a0раздела рассылок.',
  choose: 'Событие',
  all: 'Все вместе',
  show: 'Показать',
  mean: (value: string) => `Средняя оценка ${value} из\u00a05`,
  nobody: 'На\u00a0этот вопрос пока никто не\u00a0ответил',
  mark: 'Оценка',
  option: 'Ответ',
  times: 'Ответов',
  source: 'анкета участников',
  words: 'Словами',
  form: {
    title: 'Анкета',
    intro: { ru: 'Вступление по-русски', en: 'Вступление по-английски' },
    question: (at: number) => `Вопрос ${at}`,
    newQuestion: 'Новый вопрос',
    remove: 'Чтобы убрать вопрос, сотрите его текст на\u00a0обоих языках.',
    kind: 'Вид ответа',
    kinds: {
      scale: 'Оценка от\u00a01 до\u00a05',
      choice: 'Один вариант',
      choices: 'Несколько вариантов',
      text: 'Свой ответ',
    } satisfies Record<QuestionKind, string>,
    text: { ru: 'Вопрос по-русски', en: 'Вопрос по-английски' },
    options: { ru: 'Варианты по-русски', en: 'Варианты по-английски' },
    optionsHint: 'По\u00a0одному в\u00a0строке, на\u00a0обоих языках поровну',
    required: 'Обязательный',
    anonymous: 'Не\u00a0хранить, кто ответил',
    anonymousNote:
      'Ответ сохраняется без имени и\u00a0только с\u00a0датой. Уже данные ответы останутся такими, какими были обещаны.',
    open: 'Принимать ответы, как только закончится то, о\u00a0чём спрашиваем',
    save: 'Сохранить анкету',
    saved: 'Анкета сохранена',
  },
  standard: {
    conference: {
      mark: 'Как вам конференция в\u00a0целом?',
      use: 'Нашли\u00a0ли вы то, за\u00a0чем приехали?',
      words: 'Что стоит изменить в\u00a0следующий раз?',
    },
    session: {
      mark: 'Как вам это событие?',
      use: 'Пригодится\u00a0ли услышанное в\u00a0работе?',
      words: 'Что вы хотите сказать организаторам и\u00a0спикерам?',
    },
    uses: { much: 'Да', some: 'Отчасти', none: 'Нет' },
  },
  give: {
    title: 'Отзывы',
    lead: (conference: string) => `Что вы думаете о\u00a0конференции ${quotedRu(conference)}?`,
    nothing: 'Сейчас спрашивать не\u00a0о\u00a0чем',
    nothingText:
      'Отзыв можно оставить после окончания события, пока организаторы принимают ответы.',
    notYours: 'Отзыв оставляют участники',
    notYoursText:
      'Откройте ссылку из\u00a0письма о\u00a0вашей регистрации или войдите с\u00a0учётной записью, с\u00a0которой вы\u00a0регистрировались.',
    signIn: 'Войти',
    lost: 'Прислать ссылку на\u00a0мою регистрацию',
    done: 'Спасибо, отзыв принят',
    given: 'Отзыв дан',
    whole: 'Конференция в\u00a0целом',
    anonymous: 'Ответ анонимный: портал не\u00a0хранит, кто его дал.',
    named: 'Организаторы увидят ваше имя рядом с\u00a0ответом.',
    scaleHint: '1\u00a0— плохо, 5\u00a0— отлично',
    optional: 'необязательно',
    send: 'Отправить отзыв',
    back: 'Ко\u00a0всем отзывам',
  },
  file: { name: 'отзывы', sheet: 'Отзывы', session: 'Событие', at: 'Когда', name2: 'Имя' },
} as const
