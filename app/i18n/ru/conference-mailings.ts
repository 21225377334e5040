import type { Placeholder } from '#app/domain/conference/desk/mailing-text.ts'
import type {
  MailingButton,
  MailingKind,
  MailingState,
  ReminderAnchor,
} from '#app/domain/conference/desk/vocabulary.ts'
import { formatNumber, pluralRu, quotedRu } from '../format.ts'

const n = (value: number) => formatNumber('ru', value)
const people = (count: number) =>
  `${n(count)}\u00a0${pluralRu(count, 'участник', 'участника', 'участников')}`
const letters = (count: number) =>
  `${n(count)}\u00a0${pluralRu(count, 'письмо', 'письма', 'писем')}`

/** Letters organisers write to many, and reminders. */
export const ru = {
  title: 'Рассылки',
  lead: 'Письма участникам и\u00a0напоминания. Каждый получает письмо на\u00a0своём языке.',
  add: 'Новое письмо',
  empty: 'Писем ещё нет',
  emptyText:
    'Напишите участникам о\u00a0программе, дороге и\u00a0документах или поставьте напоминание за\u00a0день до\u00a0начала.',
  column: { subject: 'Тема', state: 'Состояние', letters: 'Писем', when: 'Когда' },
  caption: 'Письма и\u00a0напоминания, сначала последние',
  state: {
    draft: 'Черновик',
    scheduled: 'Ждёт своего часа',
    sending: 'Отправляется',
    sent: 'Отправлено',
  } satisfies Record<MailingState, string>,
  newTitle: 'Новое письмо',
  noSubject: 'Без темы',
  form: {
    letter: 'Письмо',
    inLang: { ru: 'По-русски', en: 'По-английски' },
    subject: 'Тема',
    body: 'Текст',
    bodyHint: 'Пустая строка отделяет абзацы. Приветствие тоже пишется здесь.',
    placeholders: 'Что подставится само',
    placeholdersNote:
      'Пишите название в\u00a0фигурных скобках, в\u00a0обоих языках одинаково. Подставленное не\u00a0может стать ссылкой или разметкой, что\u00a0бы ни\u00a0ввёл участник.',
    placeholder: {
      name: 'имя и\u00a0фамилия',
      organisation: 'организация',
      position: 'должность',
      kind: 'вид участия',
      code: 'код заявки',
      conference: 'название конференции',
      dates: 'даты',
      city: 'город',
      venue: 'место проведения',
      address: 'адрес',
    } satisfies Record<Placeholder, string>,
    button: 'Кнопка в\u00a0конце письма',
    buttons: {
      none: 'Без кнопки',
      conference: 'Страница конференции',
      programme: 'Программа',
      registration: 'Своя заявка участника',
      feedback: 'Отзыв',
    } satisfies Record<MailingButton, string>,
    purpose: 'О\u00a0чём письмо',
    purposes: {
      service: 'О\u00a0заявке и\u00a0самой конференции: уходит всем, отписаться нельзя',
      news: 'Новости и\u00a0приглашения: отписавшимся не\u00a0уходит',
    } satisfies Record<MailingKind, string>,
    to: 'Кому',
    toNote: 'Кто подходит, определяется в\u00a0момент отправки.',
    state: 'Состояние заявки',
    when: 'Когда отправить',
    timing: {
      hand: 'Вручную, когда будет готово',
      before: 'Напоминание до',
      after: 'Напоминание после',
    },
    amount: 'За\u00a0сколько',
    unit: 'Единица',
    units: { days: 'дней', hours: 'часов' },
    anchor: 'От\u00a0чего считать',
    anchors: {
      start: 'начала конференции',
      end: 'окончания конференции',
    } satisfies Record<ReminderAnchor, string>,
    save: 'Сохранить черновик',
  },
  edit: 'Править письмо',
  segment: (count: number) => `Подходит сейчас: ${people(count)}`,
  nobody: 'Сейчас под условия никто не\u00a0подходит',
  seeList: 'Посмотреть список',
  preview: 'Как это увидят',
  previewOf: (name: string, at: number, of: number) =>
    `Письмо для: ${name} (${n(at)} из\u00a0${n(of)})`,
  previous: 'Предыдущий',
  next: 'Следующий',
  ownLang: 'придёт так',
  frame: (lang: string) => `Письмо, ${lang}`,
  linksHidden: 'Личные ссылки участника в\u00a0просмотре заменены общими.',
  test: 'Прислать мне на\u00a0проверку',
  testNote: 'Два письма на\u00a0вашу почту: по-русски и\u00a0по-английски.',
  send: (count: number) => `Отправить: ${letters(count)}`,
  sendTitle: 'Отправка',
  sendNote: 'Письма уйдут сразу. Отозвать их\u00a0нельзя.',
  schedule: 'Поставить напоминание',
  scheduleNote: (when: string) => `Уйдёт ${when}, всем, кто подойдёт к\u00a0этому времени.`,
  unschedule: 'Вернуть в\u00a0черновики',
  remove: 'Удалить черновик',
  due: (when: string) => `уйдёт ${when}`,
  sending: 'Письма готовятся',
  progress: (done: number, total: number) => `${n(done)} из\u00a0${n(total)}`,
  refresh: 'Обновить страницу',
  broken: 'Отправка прервалась. Администратор увидит причину в\u00a0журнале сервера.',
  sentTo: (count: number) => `Написано: ${letters(count)}`,
  leftOut: (count: number) => `Отписались и\u00a0не\u00a0получили: ${people(count)}`,
  became: 'Что с\u00a0письмами',
  done: {
    saved: 'Черновик сохранён',
    tested: 'Проверочные письма отправлены вам',
    sent: 'Рассылка началась',
    scheduled: 'Напоминание поставлено',
    unscheduled: 'Напоминание снято, письмо снова черновик',
    removed: 'Черновик удалён',
  },
  letter: {
    button: {
      conference: 'Открыть страницу конференции',
      programme: 'Посмотреть программу',
      registration: 'Открыть свою заявку',
      feedback: 'Оставить отзыв',
    } satisfies Record<Exclude<MailingButton, 'none'>, string>,
    why: (conference: string) =>
      `Письмо пришло, потому что на\u00a0этот адрес подана заявка на\u00a0конференцию ${quotedRu(conference)}.`,
    unsubscribe: 'Отписаться от\u00a0новостей конференций',
  },
  wish: {
    title: 'Новости конференций',
    ask: 'Больше не\u00a0присылать на\u00a0этот адрес новости и\u00a0приглашения? Письма о\u00a0вашей собственной заявке будут приходить по-прежнему.',
    stop: 'Отписаться',
    stopped: 'Новости больше не\u00a0придут',
    stoppedText: 'Если передумаете, подпишитесь снова.',
    resume: 'Подписаться снова',
    resumed: 'Новости снова будут приходить',
  },
} as const
