import type { DocumentKind, ProjectSphere } from '#app/domain/clusters/vocabulary.ts'

export type Pair = readonly [ru: string, en: string]

const SHORT_WORDS = /(^|[\s(«„])(а|без|в|во|для|до|за|и|из|к|ко|на|не|о|об|от|по|с|со|у) /giu

/** Ties short Russian words to the next one, so that no line ends with them. */
export function tied(ru: string): string {
  // Twice: neighbours such as «и в» share the space between them.
  return ru.replace(SHORT_WORDS, '$1$2\u00a0').replace(SHORT_WORDS, '$1$2\u00a0')
}

/** How the purpose of a cluster is put; `aim` is an infinitive. */
export const purposes: readonly ((aim: Pair) => Pair)[] = [
  ([ru, en]) => [
    `Объединить предприятия, науку и образование, чтобы ${ru}`,
    `Bring companies, research and education together to ${en}`,
  ],
  ([ru, en]) => [
    `Дать участникам общие заказы, кадры и лаборатории, чтобы ${ru}`,
    `Give members shared orders, people and laboratories in order to ${en}`,
  ],
  ([ru, en]) => [
    `Связать разработчиков, производителей и потребителей, чтобы ${ru}`,
    `Connect developers, makers and users to ${en}`,
  ],
]

/** How a cluster invites new members; `welcome` stands in the accusative. */
export const invitations: readonly ((welcome: Pair, places: number) => Pair)[] = [
  ([ru, en]) => [`Кластер приглашает ${ru}`, `The cluster invites ${en}`],
  ([ru, en], places) => [
    `Кластер ждёт ${ru}; к 2027 году состав вырастет на ${places} участников`,
    `The cluster is looking for ${en}; by 2027 it will have grown by ${places} members`,
  ],
  ([ru, en]) => [
    `Вступить можно в любое время; прежде всего кластер ждёт ${ru}`,
    `Members may join at any time; above all the cluster needs ${en}`,
  ],
]

/** Joint projects any cluster may have. */
export const commonProjects: readonly (readonly [ProjectSphere, string, string])[] = [
  ['education', 'Целевая подготовка инженеров для участников', 'Training of engineers to order for the members'],
  ['marketing', 'Коллективная экспозиция на отраслевых выставках', 'Collective display at industry exhibitions'],
  ['infrastructure_production', 'Центр совместного использования оборудования', 'Centre for shared use of equipment'],
  ['infrastructure_social', 'Автобусные маршруты к площадкам участников', 'Bus routes to the members’ sites'],
  ['rnd', 'Общий план исследований и испытаний', 'Common plan of research and tests'],
  ['design', 'Библиотека типовых конструкторских решений', 'Library of standard design solutions'],
] // prettier-ignore

export const commonNeeds: readonly Pair[] = [
  ['Технологи и наладчики на вахту', 'Process engineers and fitters for rotation work'],
  ['Партнёр для экспорта в страны Азии', 'Partner for exports to Asia'],
  ['Складские площади у железной дороги', 'Warehouse space near a railway'],
  ['Соисполнитель опытно-конструкторской работы', 'Co-contractor for a development project'],
]

export const commonOffers: readonly Pair[] = [
  ['Стажировки для студентов старших курсов', 'Placements for senior students'],
  ['Свободные производственные площади', 'Vacant production space'],
  ['Помощь с сертификацией продукции', 'Help with product certification'],
  ['Общий стенд на выставке', 'Space on a shared exhibition stand'],
]

export const foundingDocuments: readonly (readonly [DocumentKind, string, string])[] = [
  ['protocol', 'Протокол учредительного собрания', 'Minutes of the founding meeting'],
  ['memorandum', 'Меморандум о создании кластера', 'Memorandum on the creation of the cluster'],
  ['agreement', 'Соглашение о создании кластера', 'Agreement on the creation of the cluster'],
]

export const developmentDocuments: readonly (readonly [DocumentKind, string, string])[] = [
  ['programme', 'Программа развития кластера на 2022–2027 годы', 'Cluster development programme for 2022–2027'],
  ['strategy', 'Стратегия кластера до 2030 года', 'Cluster strategy to 2030'],
  ['concept', 'Концепция развития кластера', 'Concept of cluster development'],
] // prettier-ignore

export const homePartners: readonly ((name: string) => string)[][] = [
  [(n) => `Отраслевая ассоциация «${n}»`, (n) => `${n} Industry Association`],
  [(n) => `Кластер «${n}»`, (n) => `${n} Cluster`],
  [(n) => `Консорциум «${n}»`, (n) => `${n} Consortium`],
  [(n) => `Фонд развития «${n}»`, (n) => `${n} Development Fund`],
]

export const foreignPartners: readonly (readonly [ru: string, en: string])[] = [
  ['Технологический парк', 'Technology Park'],
  ['Промышленная палата', 'Chamber of Industry'],
  ['Центр трансфера технологий', 'Technology Transfer Centre'],
  ['Инновационный кластер', 'Innovation Cluster'],
]
