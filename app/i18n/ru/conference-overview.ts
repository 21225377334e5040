import { formatNumber, pluralRu } from '../format.ts'

const n = (value: number) => formatNumber('ru', value)

/** The numbers of a conference on the organisers' desk. */
export const ru = {
  title: 'Как идёт подготовка',
  publicPage: 'Страница конференции',
  registered: 'всего заявок',
  confirmed: 'подтверждено',
  pending: 'ждут решения',
  waiting: 'в\u00a0листе ожидания',
  ended: 'отменено и\u00a0отклонено',
  present: 'пришли',
  inside: 'сейчас внутри',
  decide: (count: number) =>
    `${n(count)} ${pluralRu(count, 'заявка ждёт', 'заявки ждут', 'заявок ждут')} вашего решения`,
  toDecide: 'Посмотреть и\u00a0решить',
  begin: 'С\u00a0чего начать',
  steps: {
    done: 'Сделано',
    halls: { title: 'Добавить залы', text: 'Сетка программы строится по\u00a0залам.' },
    sessions: {
      title: 'Составить программу',
      text: 'События, спикеры, время и\u00a0зал. Всё можно загрузить и\u00a0из\u00a0файла, в\u00a0разделе «Обмен».',
    },
    publish: {
      title: 'Опубликовать первый выпуск программы',
      text: 'До\u00a0этого черновик видят только организаторы.',
    },
    kinds: {
      title: 'Настроить регистрацию',
      text: 'Виды участия, число мест, вопросы анкеты.',
    },
    open: {
      title: 'Открыть конференцию для всех',
      text: 'С\u00a0этого момента её видят посетители и\u00a0можно зарегистрироваться.',
    },
  },
  empty: 'Заявок пока нет',
  emptyText:
    'Как только откроется регистрация и\u00a0придут первые заявки, здесь будет видно, как они прибывают.',
  toAttendees: 'Список участников',
  overTime: 'По\u00a0дням',
  overTimeTitle: (confirmed: number, registered: number) =>
    `Подтверждено ${n(confirmed)} из\u00a0${n(registered)} ${pluralRu(registered, 'заявки', 'заявок', 'заявок')}`,
  overTimeLead: 'Сколько было на\u00a0конец каждого дня, по\u00a0часам места проведения.',
  source: 'регистрация на\u00a0портале',
  chartLabel: (from: string, to: string) => `Заявки по\u00a0дням с\u00a0${from} по\u00a0${to}`,
  line: { registered: 'Заявки', confirmed: 'Подтверждены', waiting: 'Ждут места' },
  column: {
    day: 'День',
    registered: 'Заявок',
    confirmed: 'Подтверждено',
    pending: 'Ждут решения',
    waiting: 'Ждут места',
  },
  who: 'Кто едет',
  kinds: 'Виды участия',
  kindsTitle: (name: string, count: number) =>
    `Больше всего подтверждено в\u00a0виде «${name}»: ${n(count)}`,
  kind: 'Вид участия',
  countries: 'Страны',
  countriesTitle: (count: number) =>
    `Подтверждены участники из\u00a0${n(count)} ${pluralRu(count, 'страны', 'стран', 'стран')}`,
  country: 'Страна',
  noCountry: 'Страна не\u00a0указана',
  clusters: 'Кластеры',
  clustersTitle: (count: number) =>
    `${pluralRu(count, 'Самый представленный кластер', 'Самые представленные кластеры', 'Самые представленные кластеры')}`,
  cluster: 'Кластер',
  attendees: 'Участников',
} as const
