import type { ImportColumn } from '#app/domain/clusters/participants-import/columns.ts'
import type { CellProblem } from '#app/domain/clusters/participants-import/read-row.ts'
import type { StepKind } from '#app/domain/clusters/participants-import/plan.ts'
import { formatNumber, pluralRu } from '../format.ts'

const n = (value: number) => formatNumber('ru', value)
const rows = (value: number) => `${n(value)}\u00a0${pluralRu(value, 'строка', 'строки', 'строк')}`

/** Participants from a table. */
export const ru = {
  title: 'Участники из\u00a0таблицы',
  lead: 'Загрузите список в\u00a0Excel или CSV. Сначала портал покажет, что изменит каждая строка; записано будет только после вашего подтверждения.',
  sheet: 'Участники',
  fileName: (slug: string) => `Участники ${slug}`,
  columns: {
    nameRu: 'Название',
    nameEn: 'Название на английском',
    taxNumber: 'ИНН',
    type: 'Тип организации',
    country: 'Страна',
    region: 'Регион',
    industrialRole: 'Роль в кластере',
    sinceYear: 'Участник с года',
  } satisfies Record<ImportColumn, string>,
  meaning: {
    nameRu:
      'Полное или краткое, до 300 знаков. Если есть название на английском, можно не\u00a0заполнять.',
    nameEn: 'Если пусто, на английских страницах будет русское название.',
    taxNumber:
      '10 или 12 цифр. По\u00a0нему портал узнаёт организацию, даже если она названа иначе или состоит в\u00a0другом кластере.',
    type: 'Одно из значений:',
    country: 'Название или код из\u00a0двух букв. Если пусто, Россия.',
    region: 'Субъект Российской Федерации: название или код, например RU-SPE.',
    industrialRole: 'Для промышленных кластеров, одно из значений:',
    sinceYear: 'Четыре цифры, например 2019.',
  } satisfies Record<ImportColumn, string>,
  columnHeading: 'Столбец',
  meaningHeading: 'Что писать',
  howTitle: 'Какой должна быть таблица',
  how: 'Первая строка\u00a0— названия столбцов, порядок любой, лишние столбцы пропускаются. Обязательно только название.',
  rules: [
    'Пустая ячейка ничего не\u00a0меняет, и\u00a0никто не\u00a0выбывает оттого, что его нет в\u00a0таблице.',
    'Если в\u00a0таблице есть хотя бы одна ошибка, не\u00a0записывается ничего.',
    'У\u00a0организации из\u00a0нескольких кластеров меняются только роль и\u00a0год.',
  ] as readonly string[],
  limits: (mb: number, most: number) =>
    `XLSX или CSV до\u00a0${mb}\u00a0МБ, не\u00a0больше ${n(most)}\u00a0строк.`,
  template: 'Шаблон и\u00a0нынешний список',
  templateText: (count: number) =>
    count === 0
      ? 'Пока участников нет: в\u00a0файле будет только строка с\u00a0названиями столбцов.'
      : `В\u00a0файле уже ${count === 1 ? 'указан' : 'указаны'} ${n(count)}\u00a0${pluralRu(count, 'участник', 'участника', 'участников')}: исправьте, допишите и\u00a0загрузите обратно.`,
  xlsx: 'Скачать XLSX',
  csv: 'Скачать CSV',
  uploadTitle: 'Загрузка',
  file: 'Таблица участников',
  send: 'Проверить таблицу',
  sending: 'Читаем таблицу…',
  before: 'Прежние загрузки',
  open: 'не\u00a0записана',
  applied: 'записана',
  historyColumns: { file: 'Файл', date: 'Загружен', result: 'Итог' },
  counted: (create: number, update: number) => `добавлено ${n(create)}, изменено ${n(update)}`,
  check: {
    title: 'Что изменит таблица',
    lead: (file: string) => `Файл «${file}». Пока ничего не\u00a0записано.`,
    unknown: (names: string) => `Эти столбцы портал не\u00a0знает и\u00a0пропустит: ${names}.`,
    kinds: {
      create: 'Добавить',
      update: 'Изменить',
      unchanged: 'Без изменений',
      error: 'Ошибки',
    } satisfies Record<StepKind, string>,
    all: 'Все',
    filter: 'Какие строки показать',
    errorsTitle: (value: number) => `С\u00a0ошибками: ${rows(value)}`,
    errorsText:
      'Пока они есть, не\u00a0записывается ничего. Исправьте ячейки в\u00a0своём файле и\u00a0загрузите его снова.',
    readyTitle: (create: number, update: number) =>
      [
        create > 0 && `Будет добавлено: ${n(create)}`,
        update > 0 && `${create > 0 ? 'будет изменено' : 'Будет изменено'}: ${n(update)}`,
      ]
        .filter(Boolean)
        .join(', '),
    nothing:
      'Таблица ничего не\u00a0меняет: всё, что в\u00a0ней есть, на\u00a0портале уже записано.',
    apply: 'Записать',
    applying: 'Записываем…',
    discard: 'Отказаться',
    again: 'Загрузить другой файл',
    line: 'Строка',
    participant: 'Участник',
    what: 'Что будет',
    tableTitle: 'Строки таблицы',
    noRows: 'Таких строк нет.',
    joins: (name: string) => `Уже есть на\u00a0портале как «${name}»: вступит в\u00a0кластер`,
    kept: (columns: string) =>
      `Останется как есть (организация состоит и\u00a0в\u00a0других кластерах): ${columns}`,
    none: 'не\u00a0указано',
    becomes: 'станет',
    done: 'Таблица записана',
    doneText: (create: number, update: number, unchanged: number) =>
      `Добавлено: ${n(create)}, изменено: ${n(update)}, без изменений: ${n(unchanged)}.`,
    toCluster: 'К\u00a0профилю кластера',
    discarded: 'Загрузка отменена, файл удалён.',
  },
  problems: {
    required: () => 'Нет названия',
    long: () => 'Длиннее 300 знаков',
    taxNumber: (value: string) => `«${value}»\u00a0— не\u00a0ИНН: проверьте цифры`,
    type: (value: string) => `Нет такого типа: «${value}»`,
    country: (value: string) => `Нет такой страны: «${value}»`,
    region: (value: string) => `Нет такого региона: «${value}»`,
    regionAbroad: (value: string) => `Регион «${value}» российский, а\u00a0страна другая`,
    industrialRole: (value: string) => `Нет такой роли: «${value}»`,
    sinceYear: (value: string) => `«${value}»\u00a0— не\u00a0прошедший год`,
    duplicate: (_value: string, line: number) => `Та\u00a0же организация уже в\u00a0строке ${line}`,
  } satisfies Record<CellProblem, (value: string, line: number) => string>,
}
