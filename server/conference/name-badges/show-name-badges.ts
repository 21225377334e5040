import {
  badgeStates,
  filesOfRuns,
  kindsInPerson,
  latestRuns,
} from '#db/queries/conference-name-badges.ts'
import { readPapers } from '#db/queries/papers.ts'
import { ask, type Context } from '../../context.ts'
import { findConference } from '../find-conference.ts'
import { USUAL_BADGE } from '../papers/show-papers.ts'

/** Runs shown, the youngest first. */
const RUNS_SHOWN = 5

/**
 * How printing stands by kinds of attendance, and the files made last.
 * @throws DomainError `not-found`, `permission.denied`
 */
export async function showNameBadges(context: Context, slug: string) {
  const conference = await findConference(context, slug)
  ask(context, 'conference.print-name-badges', { scope: 'conference', scopeId: conference.id })
  const { read } = context.store
  const kinds = await kindsInPerson(read, conference.id)
  const states = await badgeStates(read, conference.id)
  const runs = await latestRuns(read, conference.id, RUNS_SHOWN)
  const files = await filesOfRuns(
    read,
    runs.map(({ run }) => run.id),
  )
  const papers = await readPapers(read, conference.id)
  const count = (of: typeof states) => {
    const printed = of.filter(
      (one) => one.printedName === one.name && one.printedOrganisation === one.organisation,
    ).length
    return { people: of.length, printed, toPrint: of.length - printed }
  }
  return {
    conference: { slug, title: { ru: conference.titleRu, en: conference.titleEn } },
    usual: papers?.badgeFormat ?? USUAL_BADGE,
    all: count(states),
    kinds: kinds.map(({ id, nameRu, nameEn }) => ({
      id,
      name: { ru: nameRu, en: nameEn },
      ...count(states.filter(({ kindId }) => kindId === id)),
    })),
    runs: runs.map(({ run, state, done, total }) => ({
      id: run.id,
      state,
      done,
      total,
      format: run.format,
      startedAt: run.createdAt.toISOString(),
      files: files
        .filter(({ runId }) => runId === run.id)
        .map(({ id, part, count: badges, firstName, lastName, size }) => ({
          id,
          part,
          badges,
          firstName,
          lastName,
          size,
        })),
    })),
  }
}
