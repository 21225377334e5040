import { DomainError } from '#app/domain/shared/errors.ts'
import {
  exchangeImportById,
  insertDraft,
  markExchangeApplied,
  replaceSessionPeople,
  takenIds,
  updateConferenceNumbers,
  updateSession,
} from '#db/queries/conference-exchange.ts'
import { deleteFiles } from '#db/queries/files.ts'
import { audit } from '../../accounts/audit.ts'
import { accountOf, ask, type Context } from '../../context.ts'
import { changeable } from '../own-conference.ts'
import { draftRows } from './draft-rows.ts'
import { scheduleOfFile } from './kept-schedules.ts'
import { ownConference } from '../own-conference.ts'
import { planImport } from './plan-import.ts'

/**
 * Does to the draft what the dry run showed, all of it or nothing; the public sees it with the next release. Pressed
 * twice it does nothing the second time. Sessions of the file that cannot be taken are left out, as was shown.
 * @param fingerprint of the plan that was shown: where the draft has changed since, nothing is done
 * @throws DomainError `not-found`, `schedule.changed`, `conference.archived`
 */
export async function applyScheduleImport(
  context: Context,
  slug: string,
  { id, fingerprint }: { id: string; fingerprint: string },
): Promise<void> {
  const seen = await ownConference(context.store.read, slug, (thing) =>
    ask(context, 'conference.import-schedule', thing),
  )
  const { id: conferenceId } = seen
  const { store, now, newId } = context
  const found = await exchangeImportById(store.read, 'schedule', conferenceId, id)
  if (!found) throw new DomainError('not-found')
  const { row, file } = found
  if (row.appliedAt || !file) return
  const lang = row.lang ?? 'ru'
  const read = await scheduleOfFile(store, file, seen)
  await store.transact(async (tx) => {
    const conference = await changeable(tx, conferenceId)
    const { plan, fingerprint: current, draft } = await planImport(tx, conferenceId, read, lang)
    const counts = {
      created: plan.steps.filter(({ kind }) => kind === 'create').length,
      updated: plan.steps.filter(({ kind }) => kind === 'update').length,
      same: plan.steps.filter(({ kind }) => kind === 'same').length,
      halls: plan.halls.length,
      tracks: plan.tracks.length,
      people: plan.people.length,
      leftOut: read.issues.length,
    }
    const appliedBy = accountOf(context)
    // Somebody pressed the button a moment earlier.
    if (!(await markExchangeApplied(tx, id, { counts, appliedBy, appliedAt: now() }))) return
    if (current !== fingerprint) throw new DomainError('schedule.changed')
    const guids = [...plan.halls, ...plan.people].flatMap(({ guid }) => guid ?? [])
    const taken = await takenIds(tx, guids)
    const rows = draftRows({ conference, plan, draft, lang, now: now(), newId, taken })
    await insertDraft(tx, rows.added)
    for (const { id: sessionId, set, people } of rows.changed) {
      await updateSession(tx, sessionId, set)
      if (people) await replaceSessionPeople(tx, sessionId, people)
    }
    await updateConferenceNumbers(tx, conferenceId, rows.numbers)
    await deleteFiles(tx, [file.id])
    await audit(tx, context, {
      action: 'programme.imported',
      subjectKind: 'conference',
      subjectId: conferenceId,
      detail: counts,
    })
  })
}
