import { priorities, type Importance } from '#app/domain/clusters/vocabulary.ts'
import type {
  cluster,
  clusterDocument,
  clusterFact,
  clusterPriority,
  governingBody,
  jointProject,
  notice,
  participant,
  partner,
  projectParticipant,
  timelineEntry,
} from '../schema/index.ts'
import { bodiesOf, documentsOf, timelineOf } from './demo-governance.ts'
import { indicatorsOf, type IndicatorRow } from './demo-indicators.ts'
import {
  latinName,
  roleBy,
  typeBy,
  type Organisation,
  type OrganisationPool,
} from './demo-organisations.ts'
import { foreignCities } from './demo-places.ts'
import type { Theme } from './demo-themes.ts'
import {
  commonNeeds,
  commonOffers,
  commonProjects,
  foreignPartners,
  homePartners,
  invitations,
  purposes,
  tied,
} from './demo-words.ts'
import type { Chance } from './random.ts'

type Row<T extends { $inferInsert: unknown }> = T['$inferInsert']

/** What is made up around one cluster. */
export type DemoProfile = {
  cluster: Partial<Row<typeof cluster>>
  participants: Row<typeof participant>[]
  priorities: Row<typeof clusterPriority>[]
  facts: Row<typeof clusterFact>[]
  bodies: Row<typeof governingBody>[]
  projects: Row<typeof jointProject>[]
  projectParticipants: Row<typeof projectParticipant>[]
  partners: Row<typeof partner>[]
  documents: Row<typeof clusterDocument>[]
  timeline: Row<typeof timelineEntry>[]
  notices: Row<typeof notice>[]
  indicators: IndicatorRow[]
}

/** How much a cluster tells of itself. */
export type Wealth = 'rich' | 'medium' | 'bare'

/** Six clusters of ten have a rich profile, a quarter a medium one, the rest only what the sources print. */
export function wealthBy(chance: Chance): Wealth {
  const drawn = chance.next()
  return drawn < 0.6 ? 'rich' : drawn < 0.85 ? 'medium' : 'bare'
}

export type Subject = { id: string; regionIds: readonly string[] }
/** What every part of a profile is made from. */
export type Maker = {
  subject: Subject
  theme: Theme
  chance: Chance
  rich: boolean
  newId: () => string
  founded: number
}

/** The last year of which anything is told. */
const LAST_YEAR = 2024

/**
 * Makes up a profile in both languages, always the same for the same chance.
 * @param wealth `rich` fills nearly every group of fields, `medium` about half of them
 */
export function makeProfile(
  subject: Subject,
  theme: Theme,
  wealth: 'rich' | 'medium',
  chance: Chance,
  pool: OrganisationPool,
  newId: () => string,
): DemoProfile {
  const rich = wealth === 'rich'
  const maker: Maker = { subject, theme, chance, rich, newId, founded: chance.int(2009, 2019) }
  const often = () => chance.chance(rich ? 0.64 : 0.42)
  const members = membersOf(maker, pool)
  const hasDocuments = often()
  return {
    cluster: textsOf(maker),
    participants: members.map((member) => ({
      clusterId: subject.id,
      organisationId: member.id,
      industrialRole: roleBy(chance, member.type),
      sinceYear: chance.chance(0.8) ? chance.int(maker.founded, LAST_YEAR) : null,
    })),
    ...(often() ? projectsOf(maker, members) : { projects: [], projectParticipants: [] }),
    priorities: often() ? prioritiesOf(maker) : [],
    facts: often() ? [workersOf(maker, members.length)] : [],
    bodies: often() ? bodiesOf(maker) : [],
    partners: often() ? partnersOf(maker) : [],
    documents: hasDocuments ? documentsOf(maker) : [],
    timeline: hasDocuments ? timelineOf(maker) : [],
    notices: often() ? noticesOf(maker) : [],
    indicators: often() ? indicatorsOf(chance, subject.id, members.length, rich) : [],
  }
}

function textsOf({ theme, chance, founded, rich }: Maker): DemoProfile['cluster'] {
  const [purposeRu, purposeEn] = chance.pick(purposes)(theme.aim)
  const [prospectsRu, prospectsEn] = chance.pick(invitations)(theme.welcome, chance.int(5, 20))
  return {
    isDemo: true,
    foundedYear: founded,
    purposeRu: tied(purposeRu),
    purposeEn,
    productsRu: tied(theme.products[0]),
    productsEn: theme.products[1],
    ...(rich || chance.chance(0.5) ? { prospectsRu: tied(prospectsRu), prospectsEn } : {}),
  }
}

function membersOf(
  { subject, theme, chance, rich }: Maker,
  pool: OrganisationPool,
): Organisation[] {
  const wanted = rich ? chance.int(12, 38) : chance.int(4, 11)
  const members = new Map<string, Organisation>()
  // Who is drawn twice is one member; the number is what was aimed at, or a little less.
  for (let i = 0; i < wanted; i++) {
    const member =
      i > 0 && chance.chance(0.02)
        ? pool.foreign(chance, theme)
        : pool.home(
            chance,
            theme,
            i === 0 ? 'large' : typeBy(chance),
            chance.pick(subject.regionIds),
          )
    members.set(member.id, member)
  }
  return [...members.values()]
}

function projectsOf(
  { subject, theme, chance, rich, newId }: Maker,
  members: Organisation[],
): Pick<DemoProfile, 'projects' | 'projectParticipants'> {
  const themes = [
    ...chance.some(theme.projects, rich ? chance.int(1, 3) : 1),
    ...chance.some(commonProjects, rich ? chance.int(0, 2) : 0),
  ]
  const projectParticipants: DemoProfile['projectParticipants'] = []
  const projects = themes.map(([sphere, ru, en]) => {
    const id = newId()
    // Fewer than three who share the costs make no joint project (HSE map).
    const partners = chance.some(members, chance.int(3, 6))
    projectParticipants.push(
      ...partners.map((member) => ({ projectId: id, organisationId: member.id })),
    )
    const stage = chance.pick([
      'done',
      'running',
      'running',
      'running',
      'planned',
      'planned',
    ] as const)
    const start = { done: chance.int(2017, 2020), running: chance.int(2022, 2024), planned: 2026 }[
      stage
    ]
    // Teaching and exhibitions cost far less than workshops.
    const step = sphere === 'education' || sphere === 'marketing' ? 100_000 : 2_500_000
    const investment = chance.int(20, 340) * step
    const supported = stage !== 'planned' && chance.chance(0.3)
    return {
      id,
      clusterId: subject.id,
      nameRu: tied(ru),
      nameEn: en,
      sphere,
      stage,
      initiatorsRu: partners.slice(0, 2).map(({ nameRu }) => nameRu),
      initiatorsEn: partners.slice(0, 2).map(({ nameEn }) => nameEn),
      periodStart: start,
      periodEnd:
        stage === 'done' ? start + chance.int(1, 3) : Math.max(2026, start + chance.int(2, 4)),
      investmentRub: investment,
      supportRub: supported
        ? Math.round((investment * chance.int(25, 45)) / 100 / 100_000) * 100_000
        : null,
      isDemo: true,
    }
  })
  return { projects, projectParticipants }
}

function prioritiesOf({ subject, chance }: Maker): DemoProfile['priorities'] {
  const scale: readonly Importance[] = ['high', 'high', 'medium', 'medium', 'low', 'none']
  return priorities.map((priority) => ({
    clusterId: subject.id,
    priority,
    // The leading three of the HSE map are never of no importance.
    importance: ['production', 'organisation', 'authorities'].includes(priority)
      ? chance.pick(['high', 'high', 'medium'] as const)
      : chance.pick(scale),
    isDemo: true,
  }))
}

function workersOf(
  { subject, chance, newId }: Maker,
  members: number,
): DemoProfile['facts'][number] {
  return {
    id: newId(),
    clusterId: subject.id,
    kind: 'workers',
    labelRu: 'работников в\u00a0организациях-участниках',
    labelEn: 'people employed by participants',
    value: members * chance.int(6, 40) * 10,
    atLeast: false,
    year: LAST_YEAR,
    certainty: 'certain',
    rank: 1,
    isDemo: true,
  }
}

function partnersOf({ subject, theme, chance, rich, newId }: Maker): DemoProfile['partners'] {
  const own = { clusterId: subject.id, isDemo: true }
  const names = chance.some(theme.nouns, homePartners.length).map((noun) => `${noun}-Союз`)
  const kinds = chance.some(foreignPartners, foreignPartners.length)
  const home = chance.some(homePartners, chance.int(1, rich ? 3 : 1)).map(([ru, en]) => {
    const name = names.pop()!
    return { ...own, id: newId(), nameRu: ru!(name), nameEn: en!(latinName(name)), country: 'RU' }
  })
  const abroad = chance
    .some(foreignCities, rich && chance.chance(0.6) ? chance.int(1, 3) : 0)
    .map((city) => {
      const [ru, en] = kinds.pop()!
      return {
        ...own,
        id: newId(),
        nameRu: `${ru}, ${city.ru}`,
        nameEn: `${city.en} ${en}`,
        country: city.country,
      }
    })
  return [...home, ...abroad]
}

function noticesOf({ subject, theme, chance, newId }: Maker): DemoProfile['notices'] {
  const own =
    (kind: 'need' | 'offer') =>
    ([ru, en]: readonly [string, string]) => ({
      id: newId(),
      clusterId: subject.id,
      kind,
      titleRu: tied(ru),
      titleEn: en,
      isDemo: true,
    })
  return [
    ...chance.some([...theme.needs, ...commonNeeds], chance.int(1, 3)).map(own('need')),
    ...chance.some([...theme.offers, ...commonOffers], chance.int(1, 3)).map(own('offer')),
  ]
}
