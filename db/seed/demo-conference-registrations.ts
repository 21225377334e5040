import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { CONSENT_VERSION } from '#app/domain/accounts/consent.ts'
import { codeOf } from '#app/domain/conference/codes.ts'
import type { RegistrationState } from '#app/domain/conference/vocabulary.ts'
import { fold } from '#app/domain/shared/text.ts'
import { insertAll } from '../insert.ts'
import {
  account,
  attendanceKind,
  cluster,
  quota,
  quotaKind,
  registration,
  registrationGroup,
} from '../schema/index.ts'
import type { Tx } from '../store.ts'
import { loadDemoGates } from './demo-conference-gates.ts'
import { inventPeople, inventPost } from './demo-conference-people.ts'
import type { Pair } from './demo-words.ts'
import { chanceOf } from './random.ts'
import type { SeedContext } from './seed.ts'

const DAY = 86_400_000
/** Moscow's last minute of 12 April 2027. */
const CLOSES = new Date('2027-04-12T20:59:59.000Z')

type KindKey = 'participant' | 'press' | 'speaker' | 'online'
const kinds: readonly {
  key: KindKey
  name: Pair
  description: Pair
  online?: true
  approval?: true
  byCode?: true
  waitingList?: true
}[] = [
  {
    key: 'participant',
    name: ['Участник', 'Participant'],
    description: ['Все события программы', 'All sessions of the programme'],
    waitingList: true,
  },
  {
    key: 'press',
    name: ['Пресса', 'Press'],
    description: ['Организатор проверит аккредитацию', 'The organiser checks the accreditation'],
    approval: true,
    waitingList: true,
  },
  {
    key: 'speaker',
    name: ['Спикер', 'Speaker'],
    description: ['По\u00a0коду из\u00a0приглашения', 'With the code of an invitation'],
    byCode: true,
  },
  {
    key: 'online',
    name: ['Онлайн', 'Online'],
    description: ['Трансляция пленарных заседаний', 'The plenaries as a broadcast'],
    online: true,
  },
]

/** Press places: they are all taken, so that a waiting list can be seen. */
const PRESS_PLACES = 10

/** Who registered: kind, state, how many. */
const crowd: readonly [KindKey, RegistrationState, number][] = [
  ['participant', 'confirmed', 72],
  ['participant', 'cancelled', 4],
  ['press', 'confirmed', 8],
  ['press', 'pending', 2],
  ['press', 'waiting', 4],
  ['press', 'declined', 1],
  ['speaker', 'confirmed', 9],
  ['online', 'confirmed', 20],
]

/** Kinds of attendance, quotas, a group and some 120 people who registered in the last forty days; all invented. */
export async function loadDemoRegistrations(
  tx: Tx,
  { now, newId }: SeedContext,
  conferenceId: string,
): Promise<void> {
  const kindIds = new Map(kinds.map(({ key }) => [key, newId()]))
  await insertAll(
    tx,
    attendanceKind,
    kinds.map((kind, i) => ({
      id: kindIds.get(kind.key)!,
      conferenceId,
      nameRu: kind.name[0],
      nameEn: kind.name[1],
      descriptionRu: kind.description[0],
      descriptionEn: kind.description[1],
      format: kind.online ? ('online' as const) : ('in_person' as const),
      opensAt: null,
      closesAt: kind.online ? null : CLOSES,
      approval: kind.approval ?? false,
      byCode: kind.byCode ?? false,
      waitingList: kind.waitingList ?? false,
      sort: i + 1,
      version: 1,
    })),
  )
  await loadQuotas(tx, newId, conferenceId, kindIds)
  await loadDemoGates(tx, { now, newId }, conferenceId, kindIds.get('press'))
  const byEmail = new Map(
    (await tx.select({ id: account.id, email: account.email }).from(account)).map((row) => [
      row.email,
      row.id,
    ]),
  )
  const groupId = newId()
  await insertAll(tx, registrationGroup, [
    {
      id: groupId,
      conferenceId,
      name: 'Завод «Приладожье»',
      managerAccountId: byEmail.get('cluster@example.org') ?? null,
      createdAt: new Date(now().getTime() - 30 * DAY),
      version: 1,
    },
  ])
  const homes = await tx
    .select({ id: cluster.id, nameRu: cluster.nameRu })
    .from(cluster)
    .where(eq(cluster.inRegister, true))
    .orderBy(cluster.ordinal)

  const chance = chanceOf('registrations of 2027')
  const places = crowd.flatMap(([kind, state, n]) =>
    Array.from({ length: n }, () => [kind, state] as const),
  )
  const people = inventPeople('attendees of 2027', places.length)
  const rows = people.map(({ name }, i): typeof registration.$inferInsert => {
    const [kind, state] = places[i]!
    const id = newId()
    const post = inventPost(chance)
    const home = chance.chance(0.4) ? chance.pick(homes) : undefined
    // Those of the group registered together.
    const inGroup = i >= 20 && i < 26
    const createdAt = new Date(
      now().getTime() - (inGroup ? 30 * DAY : chance.int(2 * 60, 40 * 24 * 60) * 60_000),
    )
    const ended = state === 'cancelled' || state === 'declined'
    const settledAt = new Date(createdAt.getTime() + chance.int(1, 90) * 60_000)
    const own = i === 0
    const email = own ? 'attendee@example.org' : `guest-${i + 1}@example.org`
    const organisation = inGroup ? 'Завод «Приладожье»' : (home?.nameRu ?? post.organisation[0])
    const code = `${codeOf(id)}${codeOf(newId()).slice(0, 2)}`
    const shown = own ? 'Aino Virtanen' : name[0]
    return {
      id,
      conferenceId,
      code,
      kindId: kindIds.get(kind)!,
      groupId: inGroup ? groupId : null,
      accountId: own ? (byEmail.get(email) ?? null) : null,
      state,
      lang: own ? 'en' : 'ru',
      email,
      emailKey: ended ? null : email,
      name: shown,
      nameLatin: own ? 'Aino Virtanen' : name[1],
      searchText: fold([shown, own ? '' : name[1], organisation, email, code].join(' ')),
      organisation,
      position: post.position[0],
      clusterId: inGroup ? null : (home?.id ?? null),
      country: own ? 'FI' : 'RU',
      answers: {},
      accessCodeId: null,
      createdAt,
      updatedAt: state === 'pending' || state === 'waiting' ? createdAt : settledAt,
      waitingSince: state === 'waiting' ? createdAt : null,
      offeredUntil: null,
      confirmedAt: state === 'confirmed' ? settledAt : null,
      endedAt: ended ? settledAt : null,
      // Those of the group were named by their manager: they have not said yet that they come.
      acceptedAt: inGroup ? null : createdAt,
      consentAt: inGroup ? null : createdAt,
      consentVersion: inGroup ? null : CONSENT_VERSION,
      // The hash of a secret nobody was ever told.
      secretHash: createHash('sha256').update(`${newId()}${newId()}`).digest('hex'),
      isDemo: true,
      version: 1,
    }
  })
  await insertAll(tx, registration, rows)
}

async function loadQuotas(
  tx: Tx,
  newId: () => string,
  conferenceId: string,
  kindIds: ReadonlyMap<KindKey, string>,
): Promise<void> {
  const hall = newId()
  const press = newId()
  await insertAll(tx, quota, [
    {
      id: hall,
      conferenceId,
      nameRu: 'Места в\u00a0залах',
      nameEn: 'Places in the halls',
      size: 500,
      version: 1,
    },
    {
      id: press,
      conferenceId,
      nameRu: 'Места для прессы',
      nameEn: 'Places for the press',
      size: PRESS_PLACES,
      version: 1,
    },
  ])
  await insertAll(tx, quotaKind, [
    { quotaId: hall, kindId: kindIds.get('participant')! },
    { quotaId: hall, kindId: kindIds.get('press')! },
    { quotaId: hall, kindId: kindIds.get('speaker')! },
    { quotaId: press, kindId: kindIds.get('press')! },
  ])
}
