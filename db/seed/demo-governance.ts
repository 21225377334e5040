import type { FundingSource } from '#app/domain/clusters/vocabulary.ts'
import { latinName } from './demo-organisations.ts'
import { placesOf } from './demo-places.ts'
import type { DemoProfile, Maker } from './demo-profile.ts'
import { developmentDocuments, foundingDocuments, tied } from './demo-words.ts'
import type { Chance } from './random.ts'

const month = (chance: Chance) => String(chance.int(1, 12)).padStart(2, '0')

export function bodiesOf({ subject, chance, rich, newId, founded }: Maker): DemoProfile['bodies'] {
  const place = chance.pick(placesOf(subject.regionIds[0]!))
  const created = chance.int(founded - 3, founded)
  const run = {
    yearCreated: created,
    yearChosen: chance.int(founded, founded + 2),
    staff: chance.int(3, 17),
    funding: chance
      .some<FundingSource>(
        ['fees', 'fees', 'services', 'regional', 'regional', 'federal', 'municipal', 'other'],
        chance.int(1, 3),
      )
      .filter((source, i, all) => all.indexOf(source) === i),
  }
  const own = { clusterId: subject.id, isDemo: true }
  const managed = rich || chance.chance(0.5)
  const bodies: DemoProfile['bodies'] = [
    managed
      ? {
          ...own,
          ...run,
          id: newId(),
          kind: 'managing_company',
          nameRu: `ООО «Управляющая компания „${place}-Кластер“»`,
          nameEn: `${latinName(place)}-Klaster Managing Company LLC`,
          rank: 1,
        }
      : {
          ...own,
          id: newId(),
          kind: 'coordinator',
          nameRu: `АНО «Проектный офис „${place}“»`,
          nameEn: `${latinName(place)} Project Office, autonomous non-profit organisation`,
          yearCreated: created,
          funding: ['regional'],
          rank: 1,
        },
  ]
  const boards = [
    {
      kind: 'general_meeting',
      nameRu: 'Общее собрание участников',
      nameEn: 'General meeting of members',
    },
    { kind: 'council', nameRu: 'Совет кластера', nameEn: 'Cluster council' },
    { kind: 'supervisory', nameRu: 'Наблюдательный совет', nameEn: 'Supervisory council' },
  ] as const
  for (const board of chance.some(boards, rich ? chance.int(1, 2) : chance.int(0, 1)))
    bodies.push({
      ...own,
      ...board,
      id: newId(),
      yearCreated: founded,
      funding: [],
      rank: bodies.length + 1,
    })
  return bodies
}

export function documentsOf({
  subject,
  chance,
  rich,
  newId,
  founded,
}: Maker): DemoProfile['documents'] {
  const own = { clusterId: subject.id, isDemo: true }
  const [kind, titleRu, titleEn] = chance.pick(foundingDocuments)
  const documents: DemoProfile['documents'] = [
    {
      ...own,
      id: newId(),
      kind,
      titleRu: tied(titleRu),
      titleEn,
      date: `${founded}-${month(chance)}-${String(chance.int(1, 28)).padStart(2, '0')}`,
      number: String(chance.int(1, 40)),
      isFounding: true,
    },
  ]
  for (const [kind, titleRu, titleEn] of chance.some(
    developmentDocuments,
    rich ? chance.int(1, 2) : chance.int(0, 1),
  )) {
    const order = chance.int(10, 400)
    documents.push({
      ...own,
      id: newId(),
      kind,
      titleRu: tied(titleRu),
      titleEn,
      date: `${chance.int(2020, 2022)}-${month(chance)}`,
      number: `${order}-р`,
      numberEn: `${order}-r`,
      validUntil: kind === 'programme' ? '2027' : kind === 'strategy' ? '2030' : null,
      isFounding: false,
    })
  }
  return documents
}

export function timelineOf({
  subject,
  chance,
  newId,
  founded,
  rich,
}: Maker): DemoProfile['timeline'] {
  const entries = [
    ['founding', founded, 'Участники подписали документ о создании кластера', 'Members signed the founding document'],
    ['agreement', founded + chance.int(1, 2), 'Заключено соглашение с центром кластерного развития региона', 'Agreement signed with the regional cluster development centre'],
    ['initiative', chance.int(2020, 2021), 'Начат первый проект, который участники оплачивают вместе', 'First project paid for by the members together began'],
    ['programme', 2022, 'Общее собрание приняло план работы на пять лет', 'The general meeting adopted a five-year plan'],
    ['recognition', chance.int(2023, 2024), 'Диплом региона за работу с колледжами', 'Regional diploma for work with colleges'],
  ] as const // prettier-ignore
  return entries.slice(0, rich ? chance.int(3, 5) : 2).map(([kind, year, ru, en], i) => ({
    id: newId(),
    clusterId: subject.id,
    kind,
    date: String(year),
    dateLabelRu: String(year),
    dateLabelEn: String(year),
    textRu: tied(ru),
    textEn: en,
    isClaim: false,
    rank: i + 1,
    isDemo: true,
  }))
}
