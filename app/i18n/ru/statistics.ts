import { pluralRu } from '../format.ts'

const clusters = (n: number) => pluralRu(n, 'кластер', 'кластера', 'кластеров')

export const ru = {
  title: (total: string, n: number, regions: string) =>
    `${total}\u00a0${clusters(n)} в\u00a0${regions}\u00a0регионах: как они выросли и\u00a0чем живут`,
  description:
    'Графики и таблицы о кластерах России: по округам и годам, показатели, специализации, господдержка, карта 2015 года и мониторинг Санкт-Петербурга.',
  heading: 'Статистика',
  lead: 'Под каждым графиком — источник и\u00a0таблица. Заштрихованное прочитано в\u00a0источнике по косвенным признакам.',
  contents: 'На этой странице',
  empty: {
    title: 'Данных пока нет',
    text: 'Статистика появится, когда в\u00a0базу будут загружены исходные данные.',
  },
  sources: {
    directory: 'каталог портала, по данным на сегодня',
    review: '«Обзор кластеров России — 2017», Ассоциация кластеров и\u00a0технопарков',
    map: '«Карта кластеров России», НИУ ВШЭ, не раньше конца 2015\u00a0года',
    monitoring: 'мониторинг кластерной среды Санкт-Петербурга',
  },
  columns: {
    district: 'Федеральный округ',
    region: 'Регион',
    clusters: 'Кластеров',
    specialisation: 'Специализация',
    category: 'Категория',
    level: 'Уровень',
    indicator: 'Показатель',
    unit: 'Единица',
    cost: 'Вид затрат',
    amount: 'Сумма, млн\u00a0₽',
    share: 'Доля, %',
    project: 'Проект',
    cluster: 'Кластер',
    period: 'Годы',
    investment: 'Инвестиции, млн\u00a0₽',
    support: 'Поддержка, млн\u00a0₽',
    stage: 'Стадия',
    group: 'Группа',
    count: 'Число',
    curated: 'Из них курирует ЦКР',
    certainty: 'Надёжность',
    note: 'Примечание',
  },
  percent: (n: string) => `${n}\u00a0%`,
  now: {
    title: 'Каталог сегодня',
    facts: {
      clusters: 'кластеров в\u00a0каталоге',
      regions: 'регионов с\u00a0кластерами',
      register: 'в\u00a0реестре промышленных кластеров',
      interregional: 'межрегиональных',
    },
    district: (leader: string, n: string, total: string) =>
      `${leader} округ впереди: ${n} из\u00a0${total} кластеров`,
    districtNote:
      'Межрегиональный кластер посчитан один раз, в\u00a0округе своего первого региона.',
    region: (n: number, few: string, regions: string) =>
      `Половина кластеров собрана в\u00a0${few}\u00a0${pluralRu(n, 'регионе', 'регионах', 'регионах')} из\u00a0${regions}`,
    regionLead: (leaders: string) => `Каждая точка — регион. Впереди ${leaders}.`,
    regionAxis: 'Кластеров в\u00a0регионе',
    regionNote: 'Межрегиональный кластер посчитан в\u00a0каждом из своих регионов.',
    specialisation: (leaders: string) => `Чаще всего встречаются: ${leaders}`,
    specialisationLead: (shown: string, all: string) =>
      `${shown} самых частых специализаций из\u00a0${all}; остальные — в\u00a0таблице. У\u00a0кластера их может быть несколько.`,
    category: (n: number, shown: string, total: string) =>
      `${pluralRu(n, 'Категория есть', 'Категории есть', 'Категории есть')} у\u00a0${shown} из\u00a0${total} кластеров`,
    categoryLead:
      'Промышленные — по\u00a0реестру Минпромторга, остальные — по\u00a0мониторингу Санкт-Петербурга; прочим кластерам категорию ещё никто не присвоил.',
    noCategory: 'Без категории',
    level: (n: string, total: string, name: string) =>
      `${name} уровень организации\u00a0— у\u00a0${n} из\u00a0${total} кластеров`,
    levelLead: 'Уровень растёт с\u00a0заполненностью профиля.',
    levelDemo: (n: number, shown: string) =>
      `${shown}\u00a0${pluralRu(n, 'профиль дополнен', 'профиля дополнены', 'профилей дополнены')} придуманными демонстрационными данными, и\u00a0уровни посчитаны вместе с\u00a0ними.`,
  },
  years: {
    title: 'Рост: 2015–2017',
    district: (from: string, to: string, gains: string, losses: string) =>
      `Кластеров стало ${to} вместо ${from}${gains || losses ? ': ' : ''}${[gains, losses].filter(Boolean).join(', ')}`,
    gained: (n: number, names: string, by: string) =>
      `больше всех ${n > 1 ? 'прибавили' : 'прибавил'} ${names} (${n > 1 ? 'по ' : ''}+${by})`,
    lost: (n: number, names: string, by: string) =>
      `больше всех ${n > 1 ? 'потеряли' : 'потерял'} ${names} (${n > 1 ? 'по ' : ''}−${by})`,
    districtLead: 'Кластеров в\u00a0федеральном округе.',
    districtNote:
      'Округа 2015 и\u00a02016 годов опознаны по порядку на диаграмме источника; в\u00a02017 году тот же порядок точно совпал с\u00a0перечнем кластеров.',
    totals: (people: string, before: string, taxes: string, taxesBefore: string) =>
      `Участников стало ${people} вместо ${before}, налогов — ${taxes} вместо ${taxesBefore}\u00a0млрд\u00a0руб.`,
    totalsNote:
      'Годы участников, производительности и\u00a0налогов определены по порядку печати, от нового к\u00a0старому.',
    register: (from: string, to: string, gains: string) =>
      `В\u00a0реестре ${to} промышленных кластеров вместо ${from}${gains ? `: ${gains}` : ''}`,
    registerLead: 'Промышленные кластеры в\u00a0реестре Минпромторга, 2016 и\u00a02017 годы.',
    registerHatched:
      'Значения 2016 года: две цифры в\u00a0источнике слились в\u00a0«11» и\u00a0прочитаны как 1 и\u00a01.',
    averages: (changes: string) => `Средний кластер за год: ${changes}`,
    averagesLead: 'В\u00a0среднем на один кластер, 2015 и\u00a02016 годы.',
    twoYears: 'Годы взяты из единственной на странице источника шапки с\u00a0двумя годами.',
    changed: (name: string, by: string) => `${name} ${by}`,
    jobs: 'рабочие места',
    investment: 'инвестиции',
    productivityAbove: (mine: string, theirs: string, unit: string) =>
      `В\u00a0промышленных кластерах труд производительнее, чем в\u00a0обрабатывающей промышленности страны: ${mine} против ${theirs} ${unit}`,
    productivity: (mine: string, theirs: string, unit: string) =>
      `Производительность в\u00a0промышленных кластерах — ${mine} ${unit}, в\u00a0обрабатывающей промышленности страны — ${theirs}`,
    industrial: (jobs: string, shipped: string) =>
      `Промышленные кластеры дают ${jobs}\u00a0тыс. рабочих мест и\u00a0отгружают на ${shipped}\u00a0млрд\u00a0руб. в\u00a0год`,
    industrialLead: 'Предприятия, занятость, отгрузка и\u00a0налоги, 2015 и\u00a02016 годы.',
    inClusters: 'Промышленные кластеры',
    inManufacturing: 'Обрабатывающие производства России',
  },
  support: {
    title: 'Государственная поддержка',
    facts: {
      projects: 'совместных проектов промышленных кластеров',
      perCluster: 'проекта на кластер в\u00a0среднем',
      capital: 'млрд\u00a0руб. стоят все проекты',
      perProject: 'млн\u00a0руб. стоит проект в\u00a0среднем',
    },
    factsNote:
      'Числа в\u00a0источнике слились и\u00a0разделены расчётом; год не напечатан, взят год обзора.',
    costs: (n: number, few: string, all: string, names: string) =>
      `Больше половины субсидий ушло на ${few}\u00a0${pluralRu(n, 'вид', 'вида', 'видов')} затрат из\u00a0${all}: ${names}`,
    costsLead: 'Возмещённые затраты промышленных кластеров.',
    costsHatched:
      'Доля и\u00a0сумма надёжны, а\u00a0названия присоединены к\u00a0ним по порядку печати.',
    projects: (n: number, shown: string, support: string, share: string) =>
      `${shown}\u00a0${pluralRu(n, 'проект получил', 'проекта получили', 'проектов получили')} ${support}\u00a0— ${share} своей стоимости`,
    projectsLead: 'Выделена поддержка государства, остальная часть полосы — другие инвестиции.',
    ofTotal: (part: string, total: string) => `${part} из\u00a0${total}`,
  },
  map: {
    title: 'Карта кластеров, 2015',
    facts: { staff: 'сотрудника в\u00a0органе управления' },
    about: (n: string) => `около ${n}`,
    moreThan: (n: string) => `более ${n}`,
    origin: (n: string, total: string, name: string) =>
      `Самая большая группа на карте — ${name}: ${n} из\u00a0${total}`,
    levels: (n: string, total: string, name: string) =>
      `Вероятно, у\u00a0${n} из\u00a0${total} кластеров карты ${name} уровень организации`,
    levelsHatched: 'Предположение: числа в\u00a0источнике без подписей.',
    stages: (n: string, total: string, name: string) =>
      `${n} из\u00a0${total} совместных проектов — ${name}`,
    bodies: (n: string, name: string) => `Чаще всего кластером управляет ${name} (${n})`,
    partners: (russian: string, foreign: string, total: string) =>
      `Партнёров в\u00a0России назвали ${russian} из\u00a0${total} кластеров, за рубежом — ${foreign}`,
    russian: 'С российскими партнёрами',
    foreign: 'С зарубежными партнёрами',
    funding: (own: string, budget: string) =>
      `${own} управляющих компаний живут только на взносы и\u00a0услуги, ${budget} — только на бюджет`,
    note: 'Значения других диаграмм в\u00a0источнике не сохранились и\u00a0здесь не восстановлены.',
  },
  monitoring: {
    title: (year: string) => `Санкт-Петербург, ${year}`,
    figure: (objects: string, subjects: string, curated: string) =>
      `Из ${objects} изученных объектов кластерами признаны ${subjects}, ${curated} из них курирует Центр кластерного развития`,
    lead: 'Выделены те, кого курирует Центр кластерного развития.',
    value: (total: string, curated: string) => `${total}, курируются ${curated}`,
    note: 'За 2015–2020\u00a0годы в\u00a0источнике остались пары чисел без подписей лет. На график они не нанесены: приписать их годам значило бы выдумать.',
    more: 'Все субъекты и\u00a0годы мониторинга',
  },
} as const
