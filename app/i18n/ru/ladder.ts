import { formatNumber, formatPartialDate, lowerFirst, pluralRu } from '../format.ts'
import type { CriterionState, EvidenceState } from '#app/domain/clusters/ladder/standing.ts'
import type { ShownEvidence } from '#app/domain/clusters/ladder/evidence.ts'
import type { TurnView } from '#app/domain/clusters/ladder/view.ts'
import type { Category } from '#app/domain/clusters/vocabulary.ts'

const n = (value: number) => formatNumber('ru', value)
const day = (date: string) => formatPartialDate('ru', date)
const criteria = (count: number) =>
  `${n(count)} ${pluralRu(count, 'критерий', 'критерия', 'критериев')}`

/** The category as it stands after «до». */
const to: Record<Category, string> = {
  proto: 'протокластера',
  territorial: 'территориального',
  curated: 'курируемого',
  industrial: 'промышленного',
  innovative_territorial: 'инновационного территориального',
}

/** A cluster's way up the ladder: criteria, evidence, checks. */
export const ru = {
  crumb: 'Путь к\u00a0категории',
  title: (name: string) => `Путь к\u00a0категории: ${name}`,
  description: (name: string) =>
    `Какие критерии лестницы категорий выполнены, чем это доказано и\u00a0что осталось: ${name}.`,
  none: 'Категории пока нет',
  way: (category: Category, missing: readonly string[]) =>
    missing.length === 0
      ? `До\u00a0${to[category]} не\u00a0хватает только решения.`
      : `До\u00a0${to[category]} ${pluralRu(missing.length, 'остался', 'осталось', 'осталось')} ${criteria(missing.length)}: ${missing.map(lowerFirst).join('; ')}.`,
  top: 'Выше ступеней нет.',
  byMonitoring: (year: number) => `Категория присвоена мониторингом ${year}\u00a0года.`,
  byRegister:
    'Категория выведена из\u00a0записи в\u00a0реестре промышленных кластеров: её признаём и\u00a0за\u00a0нижние ступени, пока кластер не\u00a0рассмотрел мониторинг.',
  byChecks: 'Категория вычислена по\u00a0проверенным доказательствам.',
  until: (date: string) =>
    `Она действует до\u00a0${day(date)}: затем истекает срок одного из\u00a0доказательств.`,
  explain: 'Как устроена лестница категорий',
  profile: 'Профиль кластера',
  readiness: 'Готовность к\u00a0реестру промышленных кластеров',
  step: (met: number, of: number) => `${n(met)} из\u00a0${n(of)}`,
  reached: 'Ступень пройдена',
  notReached: 'Не\u00a0пройдена',
  byDecision: 'Критериев нет: категорию присваивает мониторинг.',
  flag: 'Отметка поверх категории, начиная с\u00a0территориальной.',
  state: {
    met: 'Выполнен',
    awaiting: 'Ждёт проверки',
    expired: 'Срок истёк',
    missing: 'Не\u00a0выполнен',
  } satisfies Record<CriterionState, string>,
  countedMet: 'Засчитан',
  evidenceState: {
    accepted: 'принято',
    awaiting: 'ждёт проверки',
    refused: 'не\u00a0принято',
    expired: 'срок истёк',
  } satisfies Record<EvidenceState, string>,
  kind: {
    fields: 'Основные поля профиля заполнены',
    participants: 'Число участников',
    document: 'Документ',
    body: 'Орган управления',
    project: 'Совместный проект',
    list: 'Список участников в\u00a0профиле',
    register: 'Запись в\u00a0реестре',
  } satisfies Record<ShownEvidence['kind'], string>,
  counted: (count: number) =>
    `${n(count)} ${pluralRu(count, 'участник', 'участника', 'участников')}`,
  number: (number: string) => `№\u00a0${number}`,
  validUntil: (date: string) => `действует до\u00a0${day(date)}`,
  checkedOn: (date: string, by: string | null) =>
    by ? `${day(date)}, ${by}` : `${day(date)}, эксперт`,
  metByMonitoring: (year: number) => `Засчитан решением мониторинга ${year}\u00a0года`,
  metByRegister: 'Засчитан по\u00a0записи в\u00a0реестре промышленных кластеров',
  wholeAccepted: (date: string, by: string | null) =>
    `Засчитан экспертом по\u00a0другим сведениям: ${day(date)}${by ? `, ${by}` : ''}`,
  wholeRefused: (date: string, by: string | null) =>
    `Снят экспертом: ${day(date)}${by ? `, ${by}` : ''}`,
  counts: (date: string) => `засчитан до\u00a0${day(date)}`,
  nothing: 'В\u00a0профиле пока ничего нет',
  missingFields: (list: string) => `Не\u00a0заполнено: ${list}`,
  note: (text: string) => `Пояснение эксперта: ${text}`,
  files: 'Файлы',
  noFiles: 'Файлов нет',
  toEvidence: 'Приложить файлы к\u00a0документам',
  fill: 'Заполнить в\u00a0профиле',
  // what a representative does
  show: {
    title: 'Показать доказательство',
    document: 'Документ профиля',
    choose: 'Выберите документ',
    noDocuments: 'В\u00a0профиле нет документов. Сначала добавьте документ.',
    entryNumber: 'Номер записи в\u00a0реестре',
    entryDate: 'Дата записи',
    submit: 'Показать эксперту',
    withdraw: 'Отозвать',
    withdrawNamed: (label: string) => `Отозвать: ${label}`,
  },
  ask: {
    title: 'Попросить проверить',
    lead: (count: number) =>
      `${n(count)} ${pluralRu(count, 'доказательство ждёт', 'доказательства ждут', 'доказательств ждут')} взгляда эксперта. Попросите проверить\u00a0— кластер встанет в\u00a0начало очереди.`,
    note: 'На\u00a0что обратить внимание',
    submit: 'Попросить проверить',
    again: 'Изменить просьбу',
    asked: (date: string, by: string | null) =>
      by ? `Проверить попросили ${day(date)}, ${by}.` : `Проверить попросили ${day(date)}.`,
    nothing: 'Сейчас проверять нечего. Всё, что вы\u00a0добавите в\u00a0профиль, появится здесь.',
    careful:
      'Проверка относится к\u00a0тому, что видел эксперт: если изменить принятый документ или убрать его файл, его проверят заново.',
  },
  // what an expert does
  check: {
    title: 'Проверить',
    again: 'Проверить заново',
    of: (label: string) => `Проверить: ${label}`,
    note: 'Пояснение для кластера',
    noteHint: 'Обязательно, если не\u00a0принимаете.',
    validUntil: 'Засчитать до',
    accept: 'Принять',
    refuse: 'Не\u00a0принимать',
    whole: 'Решить о\u00a0критерии в\u00a0целом',
    wholeHint:
      'Для того, чего в\u00a0профиле не\u00a0видно. Пояснение обязательно: его прочтут представители кластера.',
    wholeAccept: 'Засчитать',
    wholeRefuse: 'Снять критерий',
    own: 'Вы\u00a0представляете этот кластер: его проверяет другой эксперт.',
  },
  done: {
    checked: 'Проверка записана',
    shown: 'Доказательство показано эксперту',
    withdrawn: 'Доказательство отозвано',
    asked: 'Эксперты получили вашу просьбу',
  },
  history: 'История категории',
  historyNote: 'Решения мониторинга и\u00a0все изменения, которые произошли на\u00a0портале.',
  historyEmpty: 'Категория ещё не\u00a0менялась.',
  when: 'Когда',
  what: 'Что изменилось',
  why: 'Почему',
  turn: (from: string | null, next: string | null) =>
    from === null
      ? (next ?? '')
      : next === null
        ? `${from}\u00a0→ без категории`
        : `${from}\u00a0→ ${next}`,
  round: (category: string | null) => category ?? 'без категории',
  roundWhy: (year: number) => `Мониторинг ${year}\u00a0года`,
  cause: {
    check: 'Проверка эксперта',
    profile: 'Изменение профиля',
    monitoring: 'Публикация мониторинга',
    time: 'Истёк срок доказательства',
    rules: 'Пересчёт всех категорий',
  } satisfies Record<TurnView['cause'], string>,
  // the queue
  queue: {
    title: 'Проверка доказательств',
    lead: 'Кластеры, у\u00a0которых есть непроверенные доказательства. Сначала те, кто попросил проверить, затем те, кто ближе к\u00a0следующей категории.',
    filter: 'Какие показать',
    asked: (count: number) => `Попросили проверить: ${n(count)}`,
    all: (count: number) => `Все, у\u00a0кого есть что проверить: ${n(count)}`,
    empty: 'Никто не\u00a0просит проверить',
    emptyText: 'Когда представитель кластера попросит, он\u00a0появится здесь.',
    emptyAll: 'Непроверенных доказательств нет',
    toAll: 'Показать всех, у\u00a0кого есть что проверить',
    awaiting: (count: number) =>
      `${n(count)} ${pluralRu(count, 'доказательство ждёт', 'доказательства ждут', 'доказательств ждут')} проверки`,
    next: (category: Category, missing: number) => `до\u00a0${to[category]}: ${criteria(missing)}`,
    on: (date: string, by: string | null) => (by ? `${day(date)}, ${by}` : day(date)),
  },
  // reckoning everything anew
  all: {
    title: 'Пересчёт категорий',
    lead: 'Заполненность, уровень и\u00a0категория пересчитываются сами при каждом изменении кластера. Пересчитать всё сразу нужно, когда меняются правила или пороги.',
    start: 'Пересчитать все кластеры',
    running: 'Пересчёт идёт',
    progress: (done: number, total: number) => `${n(done)} из\u00a0${n(total)}`,
    refresh: 'Обновить страницу',
    last: 'Последний пересчёт',
    result: (clusters: number, turned: number) =>
      `${n(clusters)} ${pluralRu(clusters, 'кластер', 'кластера', 'кластеров')}, ${
        turned === 0
          ? 'категории не\u00a0изменились'
          : `${pluralRu(turned, 'изменилась', 'изменились', 'изменились')} ${n(turned)} ${pluralRu(turned, 'категория', 'категории', 'категорий')}`
      }`,
    failed: 'Пересчёт прервался. Всё, что успели пересчитать, сохранено; запустите его снова.',
    never: 'Целиком ещё не\u00a0пересчитывали.',
  },
} as const
