import { speakersOnStage } from '#app/domain/conference/programme-view.ts'
import { listConferences } from '#db/queries/conferences.ts'
import { ask, type Context } from '../../context.ts'
import { latestRelease } from '../latest-release.ts'

export type ProgrammePages = {
  slug: string
  updatedAt: Date
  /** Of the programme in force; undefined before the first. */
  releasedAt: Date | undefined
  sessions: string[]
  speakers: string[]
}

/** Conferences whose programme goes into a site map: with what is older, it would grow without end. */
const MOST_CONFERENCES = 12

/** The pages of real conferences, the latest first: demonstrations are for looking, not for finding. */
export async function listProgrammePages(context: Context): Promise<ProgrammePages[]> {
  ask(context, 'conference.show')
  const conferences = (await listConferences(context.store.read)).filter(({ isDemo }) => !isDemo)
  const pages: ProgrammePages[] = []
  for (const [i, { id, slug, updatedAt }] of conferences.entries()) {
    const release = i < MOST_CONFERENCES ? await latestRelease(context, id) : undefined
    pages.push({
      slug,
      updatedAt,
      releasedAt: release?.releasedAt,
      sessions: release?.body.sessions.map(({ code }) => code) ?? [],
      speakers: release ? speakersOnStage(release.body).map(({ code }) => code) : [],
    })
  }
  return pages
}
