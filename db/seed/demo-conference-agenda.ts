import { and, asc, eq, isNotNull } from 'drizzle-orm'
import { codeOf } from '#app/domain/conference/codes.ts'
import {
  usualCriteria,
  type ProposalState,
  type ProposedSpeaker,
} from '#app/domain/conference/proposals/vocabulary.ts'
import type { SessionKind } from '#app/domain/conference/vocabulary.ts'
import { insertAll } from '../insert.ts'
import {
  account,
  agendaStar,
  attendanceKind,
  programmeSession,
  proposal,
  proposalCall,
  proposalReview,
  registration,
  sessionSeat,
} from '../schema/index.ts'
import type { Tx } from '../store.ts'

type SeedContext = { now: () => Date; newId: () => string }
type Pair = readonly [ru: string, en: string]

const DAY = 86_400_000

/** Stars, seats with a line, a call for proposals and what came in: all invented, for the demo's coming conference. */
export async function loadDemoAgenda(
  tx: Tx,
  context: SeedContext,
  conferenceId: string,
): Promise<void> {
  const accounts = new Map(
    (await tx.select({ id: account.id, email: account.email }).from(account)).map((row) => [
      row.email,
      row.id,
    ]),
  )
  await loadSeats(tx, context, conferenceId, accounts)
  await loadProposals(tx, context, conferenceId, accounts)
}

async function loadSeats(
  tx: Tx,
  { now, newId }: SeedContext,
  conferenceId: string,
  accounts: ReadonlyMap<string, string>,
): Promise<void> {
  const sessions = await tx
    .select()
    .from(programmeSession)
    .where(
      and(eq(programmeSession.conferenceId, conferenceId), isNotNull(programmeSession.startsAt)),
    )
    .orderBy(asc(programmeSession.number))
  const own = accounts.get('attendee@example.org')
  const chosen = sessions.filter(({ kind, places }) => kind !== 'break' && places === null)
  if (own)
    await insertAll(
      tx,
      agendaStar,
      chosen
        .filter((_, i) => i % 4 === 0)
        .map(({ id }) => ({
          accountId: own,
          sessionId: id,
          conferenceId,
          starredAt: new Date(now().getTime() - DAY),
        })),
    )
  const [attending] = await tx
    .select({ id: registration.id, accountId: registration.accountId })
    .from(registration)
    .innerJoin(attendanceKind, eq(attendanceKind.id, registration.kindId))
    .where(
      and(
        eq(registration.conferenceId, conferenceId),
        eq(registration.state, 'confirmed'),
        eq(registration.accountId, own ?? ''),
        eq(attendanceKind.format, 'in_person'),
      ),
    )
  const limited = sessions.find(({ places }) => places !== null)
  if (own && attending && limited)
    await insertAll(tx, sessionSeat, [
      {
        id: newId(),
        conferenceId,
        sessionId: limited.id,
        registrationId: attending.id,
        accountId: own,
        state: 'taken',
        since: new Date(now().getTime() - DAY),
      },
    ])
}

const TEXT: Pair = [
  'Ждём события о\u00a0том, как кластеры вместе выводят чистые технологии на\u00a0рынок: истории с\u00a0цифрами, разборы неудач, круглые столы с\u00a0заказчиками.\n\nЛучше всего работают 45–60 минут с\u00a0двумя-тремя спикерами и\u00a0временем на\u00a0вопросы.',
  'We are looking for sessions on how clusters bring clean technologies to market together: stories with figures, failures taken apart, round tables with customers.\n\nWhat works best is 45 to 60 minutes with two or three speakers and time for questions.',
]

type DemoProposal = {
  author: string
  state: ProposalState
  kind: SessionKind
  title: Pair
  abstract: Pair
  speaker: Pair
  organisation: Pair
  minutes: number
  /** Scores of the reviewers, by relevance, substance and novelty. */
  expert?: readonly [number, number, number]
  organiser?: readonly [number, number, number]
}

const offered: readonly DemoProposal[] = [
  {
    author: 'cluster@example.org',
    state: 'submitted',
    kind: 'round_table',
    title: [
      'Тепло сточных вод: от\u00a0пилота к\u00a0кварталу',
      'Heat from waste water: from a pilot to a district',
    ],
    abstract: [
      'Три кластера сравнят свои установки: сколько тепла вернули, сколько это стоило и\u00a0что мешает поставить их в\u00a0каждый квартал.',
      'Three clusters compare their plants: how much heat came back, what it cost and what keeps them out of every district.',
    ],
    speaker: ['Вера Сомова', 'Vera Somova'],
    organisation: ['Демо-центр чистых технологий', 'Demo Centre for Clean Technologies'],
    minutes: 60,
    expert: [5, 4, 4],
    organiser: [5, 5, 4],
  },
  {
    author: 'attendee@example.org',
    state: 'submitted',
    kind: 'lecture',
    title: ['', 'What a Finnish cluster learnt from two failed pilots'],
    abstract: [
      '',
      'Two pilots, two honest post-mortems: contracts, data and the moment we should have stopped.',
    ],
    speaker: ['Айно Виртанен', 'Aino Virtanen'],
    organisation: ['Демо-кластер «Суоми»', 'Suomi Demo Cluster'],
    minutes: 45,
    expert: [4, 5, 5],
  },
  {
    author: 'attendee@example.org',
    state: 'draft',
    kind: 'master_class',
    title: ['', 'Reading an energy audit in an hour'],
    abstract: ['', ''],
    speaker: ['', 'Aino Virtanen'],
    organisation: ['', 'Suomi Demo Cluster'],
    minutes: 90,
  },
  {
    author: 'expert@example.org',
    state: 'submitted',
    kind: 'training_seminar',
    title: ['Заявка на\u00a0субсидию без возвратов', 'A subsidy application that is not sent back'],
    abstract: [
      'Разберём десять возвращённых заявок и\u00a0соберём одну, к\u00a0которой не\u00a0придраться.',
      'We take ten rejected applications apart and put one together that holds.',
    ],
    speaker: ['Павел Ремнёв', 'Pavel Remnyov'],
    organisation: ['Демо-центр кластерного развития', 'Demo Cluster Development Centre'],
    minutes: 90,
    organiser: [4, 4, 2],
  },
]

async function loadProposals(
  tx: Tx,
  { now, newId }: SeedContext,
  conferenceId: string,
  accounts: ReadonlyMap<string, string>,
): Promise<void> {
  const ago = (days: number) => new Date(now().getTime() - days * DAY)
  await insertAll(tx, proposalCall, [
    {
      conferenceId,
      textRu: TEXT[0],
      textEn: TEXT[1],
      opensAt: new Date(ago(25).setUTCHours(6, 0, 0, 0)),
      closesAt: new Date(ago(-45).setUTCHours(15, 0, 0, 0)),
      kinds: ['round_table', 'training_seminar', 'lecture', 'master_class'],
      mostEach: 3,
      abstractMost: 1_500,
      anonymous: false,
      criteria: [...usualCriteria],
      scale: 5,
      published: true,
      version: 1,
    },
  ])
  for (const [i, one] of offered.entries()) {
    const id = newId()
    const submitted = one.state === 'draft' ? null : ago(20 - i)
    await insertAll(tx, proposal, [
      {
        id,
        conferenceId,
        code: codeOf(id),
        accountId: accounts.get(one.author) ?? null,
        state: one.state,
        lang: one.title[0] ? 'ru' : 'en',
        kind: one.kind,
        titleRu: one.title[0],
        titleEn: one.title[1],
        abstractRu: one.abstract[0],
        abstractEn: one.abstract[1],
        languages: one.title[0] ? ['ru'] : ['en'],
        minutes: one.minutes,
        trackId: null,
        note: '',
        speakers: [speakerOf(one)],
        createdAt: ago(22 - i),
        updatedAt: submitted ?? ago(2),
        submittedAt: submitted,
        decidedAt: null,
        decidedBy: null,
        decisionNote: '',
        sessionId: null,
        isDemo: true,
        version: 1,
      },
    ])
    for (const [who, scores] of [
      ['expert@example.org', one.expert],
      ['organiser@example.org', one.organiser],
    ] as const) {
      const reviewerId = accounts.get(who)
      if (!scores || !reviewerId) continue
      const [relevance, substance, novelty] = scores
      await insertAll(tx, proposalReview, [
        {
          proposalId: id,
          reviewerId,
          scores: { relevance, substance, novelty },
          comment: '',
          conflict: false,
          updatedAt: ago(3),
        },
      ])
    }
  }
}

function speakerOf({ speaker, organisation, author }: DemoProposal): ProposedSpeaker {
  return {
    own: true,
    nameRu: speaker[0],
    nameEn: speaker[1],
    email: author,
    positionRu: '',
    positionEn: '',
    organisationRu: organisation[0],
    organisationEn: organisation[1],
    bioRu: '',
    bioEn: '',
  }
}
