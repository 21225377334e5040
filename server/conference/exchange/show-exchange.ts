import { exchangeImports } from '#db/queries/conference-exchange.ts'
import { latestReleaseId } from '#db/queries/conferences.ts'
import { tokensOf } from '#db/queries/conference-tokens.ts'
import { ask, type Context } from '../../context.ts'
import { ownConference } from '../own-conference.ts'

const IMPORTS = 10

/**
 * What an organiser needs to exchange a conference with other programs: imports, and keys.
 * @throws DomainError `not-found`
 */
export async function showExchange(context: Context, slug: string) {
  const conference = await ownConference(context.store.read, slug, (thing) =>
    ask(context, 'conference.exchange', thing),
  )
  const { read } = context.store
  const tokens = await tokensOf(read, conference.id)
  const imports = await exchangeImports(read, 'schedule', conference.id, IMPORTS)
  const { titleRu, titleEn, startsOn, state, zone } = conference
  return {
    slug: conference.slug,
    title: { ru: titleRu, en: titleEn },
    startsOn,
    zone,
    isPublic: state !== 'draft',
    isArchived: state === 'archived',
    released: (await latestReleaseId(read, conference.id))?.number ?? null,
    tokens: tokens.map(({ id, name, tail, createdAt, expiresAt, lastUsedAt }) => ({
      id,
      name,
      tail,
      createdAt,
      expiresAt,
      lastUsedAt,
    })),
    imports: imports.map(({ id, name, createdAt, appliedAt, counts }) => ({
      id,
      name,
      createdAt,
      applied: appliedAt !== null,
      counts,
    })),
  }
}
