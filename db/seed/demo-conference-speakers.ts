import { asc, eq } from 'drizzle-orm'
import { freshCode } from '#app/domain/conference/codes.ts'
import { insertAll } from '../insert.ts'
import { account, cluster, speaker } from '../schema/index.ts'
import type { Tx } from '../store.ts'
import { foreigners, inventPeople, inventPost } from './demo-conference-people.ts'
import { tied } from './demo-words.ts'
import { chanceOf } from './random.ts'
import type { SeedContext } from './seed.ts'

/** Invented people beside those of other countries. */
const LOCALS = 72
/** How many of them come from clusters of the directory. */
const FROM_CLUSTERS = 24

/**
 * Eighty invented speakers: guests from other countries first, then people of this one, some from clusters of the
 * directory, one with an account.
 * @returns their ids in that order
 */
export async function loadDemoSpeakers(
  tx: Tx,
  { newId }: SeedContext,
  conferenceId: string,
): Promise<string[]> {
  const chance = chanceOf('speakers of 2027')
  const homes = await tx
    .select({ id: cluster.id, nameRu: cluster.nameRu, nameEn: cluster.nameEn })
    .from(cluster)
    .orderBy(asc(cluster.ordinal))
  const [expert] = await tx
    .select({ id: account.id, email: account.email })
    .from(account)
    .where(eq(account.email, 'expert@example.org'))
  const taken = new Set<string>()
  const blank = () => ({
    conferenceId,
    code: freshCode(newId, taken),
    accountId: null as string | null,
    bioRu: '',
    bioEn: '',
    email: null as string | null,
    phone: null,
    clusterId: null as string | null,
    country: 'RU',
    photoFileId: null,
    availability: [],
    isDemo: true,
    version: 1,
  })
  const locals = inventPeople('speakers of 2027', LOCALS).map(({ name }, i) => {
    const post = inventPost(chance)
    const home = i > 0 && i <= FROM_CLUSTERS ? homes[(i * 5) % homes.length] : undefined
    const organisation = home ? [home.nameRu, home.nameEn] : post.organisation
    return {
      id: newId(),
      ...blank(),
      nameRu: name[0],
      nameEn: name[1],
      positionRu: tied(post.position[0]),
      positionEn: post.position[1],
      organisationRu: organisation[0]!,
      organisationEn: organisation[1]!,
      email: `speaker-${i + 1}@example.org`,
      clusterId: home?.id ?? null,
    }
  })
  // The one who has an account here, to show a speaker's own page.
  Object.assign(locals[0]!, {
    accountId: expert?.id ?? null,
    email: expert?.email ?? null,
    nameRu: 'Марина Орлова',
    nameEn: 'Marina Orlova',
    positionRu: 'Эксперт',
    positionEn: 'Expert',
    organisationRu: 'Центр кластерного развития',
    organisationEn: 'Cluster Development Centre',
  })
  const guests = foreigners.map(({ name, organisation, country }) => {
    const { position } = inventPost(chance)
    return {
      id: newId(),
      ...blank(),
      nameRu: name[0],
      nameEn: name[1],
      positionRu: tied(position[0]),
      positionEn: position[1],
      organisationRu: organisation[0],
      organisationEn: organisation[1],
      country,
    }
  })
  await insertAll(tx, speaker, [...guests, ...locals])
  return [...guests, ...locals].map(({ id }) => id)
}
