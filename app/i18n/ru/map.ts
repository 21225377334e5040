import { formatNumber, pluralRu } from '../format.ts'

const n = (value: number) => formatNumber('ru', value)
const clusters = (count: number) =>
  `${n(count)}\u00a0${pluralRu(count, 'кластер', 'кластера', 'кластеров')}`
const inRegions = (count: number) =>
  `в\u00a0${n(count)}\u00a0${pluralRu(count, 'регионе', 'регионах', 'регионах')}`

export const ru = {
  title: 'Карта кластеров',
  headline: (count: number, regions: number) => `${clusters(count)} ${inRegions(regions)} на карте`,
  filtered: (count: number, all: number) => `${clusters(count)} из\u00a0${n(all)} на карте`,
  none: 'Ни\u00a0одного кластера на карте',
  lead: 'Один равный квадрат — один субъект Федерации. Нажмите на\u00a0квадрат, чтобы увидеть кластеры региона; можно выбрать несколько.',
  description:
    'Карта кластеров России равными квадратами: сколько кластеров в\u00a0каждом субъекте Федерации и\u00a0сколько из них в\u00a0реестре Минпромторга.',
  map: 'Регионы',
  tile: (name: string, count: number, register: number) =>
    `${name}: ${clusters(count)}, ${n(register)}\u00a0в\u00a0реестре`,
  chosen: (words: string) => `${words}, выбрано`,
  district: (name: string, count: number) => `${name} округ: ${clusters(count)}`,
  sums: 'Межрегиональный кластер посчитан в\u00a0каждом из своих регионов, поэтому сумма по квадратам больше числа кластеров.',
  legend: {
    title: 'Кластеров в\u00a0регионе',
    range: (from: number, to: number | null) =>
      to === null ? `${n(from)}\u00a0и\u00a0больше` : from === to ? n(from) : `${n(from)}–${n(to)}`,
    pair: 'После косой черты — сколько из них в\u00a0реестре промышленных кластеров.',
  },
  filters: {
    label: 'Что показать на карте',
    all: 'Все',
    apply: 'Показать',
  },
  toList: (count: number) => `К\u00a0списку: ${clusters(count)}`,
  leaders: 'Больше всего кластеров',
  rows: (count: number) => clusters(count),
  emptyRegion: {
    title: 'Здесь кластеров нет',
    text: 'В\u00a0выбранных регионах нет кластеров, подходящих под условия.',
  },
  openDirectory: (total: number) => `Открыть ${clusters(total)} в\u00a0каталоге`,
  table: 'Данные таблицей',
  columns: {
    region: 'Регион',
    district: 'Округ',
    clusters: 'Кластеров',
    register: 'В\u00a0реестре',
  },
} as const
