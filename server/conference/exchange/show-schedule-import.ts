import { DomainError } from '#app/domain/shared/errors.ts'
import { exchangeImportById } from '#db/queries/conference-exchange.ts'
import { ask, type Context } from '../../context.ts'
import { scheduleOfFile } from './kept-schedules.ts'
import { ownConference } from '../own-conference.ts'
import { planImport } from './plan-import.ts'

/**
 * The dry run: what a file would do to the draft as it is now. Changes nothing. One that was applied says how much
 * it did.
 * @throws DomainError `not-found`
 */
export async function showScheduleImport(context: Context, slug: string, id: string) {
  const conference = await ownConference(context.store.read, slug, (thing) =>
    ask(context, 'conference.import-schedule', thing),
  )
  const { store } = context
  const found = await exchangeImportById(store.read, 'schedule', conference.id, id)
  if (!found) throw new DomainError('not-found')
  const { row, file } = found
  const { titleRu, titleEn, zone } = conference
  const shown = {
    id,
    name: row.name,
    lang: row.lang ?? 'ru',
    title: { ru: titleRu, en: titleEn },
    zone,
  }
  if (row.appliedAt || !file) return { ...shown, applied: row.counts ?? {}, dryRun: null }
  const read = await scheduleOfFile(store, file, conference)
  const { plan, fingerprint, draft } = await planImport(store.read, conference.id, read, shown.lang)
  const halls = new Map(draft.halls.map((one) => [one.id, { ru: one.nameRu, en: one.nameEn }]))
  for (const { key, name } of plan.halls) halls.set(key, { ru: name, en: name })
  return {
    ...shown,
    applied: null,
    dryRun: {
      fingerprint,
      fileTitle: read.title,
      issues: read.issues,
      halls: plan.halls.map(({ name }) => name),
      tracks: plan.tracks.map(({ name }) => name),
      people: plan.people.map(({ name }) => name),
      untouched: plan.untouched,
      steps: plan.steps.map(({ kind, line, title, start, minutes, hall, changes }) => ({
        kind,
        line,
        title,
        start,
        minutes,
        hall: hall ? (halls.get(hall) ?? null) : null,
        changes,
      })),
    },
  }
}
