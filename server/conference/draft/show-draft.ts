import { clashesOf } from '#app/domain/conference/clashes.ts'
import { latestReleaseId } from '#db/queries/conferences.ts'
import { readDraft } from '#db/queries/conference-draft.ts'
import { ask, type Context } from '../../context.ts'
import { ownConference } from '../own-conference.ts'

/** The whole draft of a programme with its clashes. @throws DomainError `not-found`, `permission.denied` */
export async function showDraft(context: Context, slug: string) {
  const conference = await ownConference(context.store.read, slug, (thing) =>
    ask(context, 'conference.edit-programme', thing),
  )
  const { read } = context.store
  const draft = await readDraft(read, conference)
  return {
    slug,
    zone: conference.zone,
    dayStartHour: conference.dayStartHour,
    archived: conference.state === 'archived',
    released: (await latestReleaseId(read, conference.id))?.number ?? null,
    draft,
    clashes: clashesOf(draft),
  }
}
