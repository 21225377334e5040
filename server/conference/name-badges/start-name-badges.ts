import { z } from 'zod'
import { nameBadgeFormats, nameBadgeOrders } from '#app/domain/conference/name-badge.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { problem } from '#app/domain/shared/form.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import {
  insertRun,
  kindsInPerson,
  latestRuns,
  peopleForBadges,
} from '#db/queries/conference-name-badges.ts'
import { accountOf, ask, type Context } from '../../context.ts'
import { startJob } from '../../jobs/start-job.ts'
import { findConference } from '../find-conference.ts'
import { emblemOf, type Emblems } from './badges-data.ts'

export const nameBadgesSchema = z.object({
  format: z.enum(nameBadgeFormats, problem('choice')),
  order: z.enum(nameBadgeOrders, problem('choice')),
  /** Empty: of every kind. */
  kindId: z.string().default(''),
  onlyNew: z.literal('1').optional().transform(Boolean),
})

/**
 * Has files of name badges made in the background. Asked while such work waits or runs, it starts no second one.
 * @throws DomainError `not-found`, `permission.denied`; `form.invalid` at `onlyNew`: `past` when nobody is left to print,
 * at `kindId`: `choice` for a kind of another conference
 */
export async function startNameBadges(
  context: Context,
  {
    slug,
    lang,
    emblems,
    format,
    order,
    kindId,
    onlyNew,
  }: z.output<typeof nameBadgesSchema> & { slug: string; lang: Lang; emblems: Emblems },
): Promise<void> {
  const conference = await findConference(context, slug)
  const conferenceId = conference.id
  ask(context, 'conference.print-name-badges', { scope: 'conference', scopeId: conferenceId })
  const { store } = context
  const kinds = await kindsInPerson(store.read, conferenceId)
  if (kindId !== '' && !kinds.some(({ id }) => id === kindId))
    throw new DomainError('form.invalid', {}, { kindId: 'choice' })
  const wanted = { conferenceId, kindId: kindId === '' ? null : kindId, onlyNew }
  const people = await peopleForBadges(store.read, wanted)
  if (people.length === 0) throw new DomainError('badges.nobody')
  const used = new Set<string | null>(people.map(emblemOf))
  const drawn = Object.fromEntries(Object.entries(emblems).filter(([name]) => used.has(name)))
  await store.transact(async (tx) => {
    const [last] = await latestRuns(tx, conferenceId, 1)
    // A second click, or a colleague's: they watch the same work.
    if (last && (last.state === 'waiting' || last.state === 'running')) return
    const runId = context.newId()
    const input = { runId, lang, emblems: drawn }
    const jobId = await startJob(tx, context, 'conference.name-badges', input)
    await insertRun(tx, {
      id: runId,
      jobId,
      format,
      sortedBy: order,
      ...wanted,
      createdAt: context.now(),
      createdBy: accountOf(context),
      finishedAt: null,
    })
  })
}
