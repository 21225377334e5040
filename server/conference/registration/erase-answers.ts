import { DateTime } from 'luxon'
import { listAllConferences } from '#db/queries/conferences.ts'
import { answersOf, writeAnswers } from '#db/queries/registration-answers.ts'
import { deleteChoices, putField, readFields } from '#db/queries/registration-setup.ts'
import { ask, type Context } from '../../context.ts'

/**
 * Erases the answers to questions whose time has come: so many days after the last day of the conference. Others of the
 * same person stay.
 */
export async function eraseAnswers(context: Context): Promise<void> {
  ask(context, 'conference.erase-answers')
  const { store } = context
  const now = context.now()
  for (const { id, endsOn, zone } of await listAllConferences(store.read)) {
    const end = DateTime.fromISO(endsOn, { zone }).plus({ days: 1 })
    const due = (await readFields(store.read, id)).filter(
      ({ retentionDays, erasedAt }) =>
        erasedAt === null &&
        retentionDays !== null &&
        end.plus({ days: retentionDays }).toJSDate() <= now,
    )
    if (due.length === 0) continue
    await store.transact(async (tx) => {
      for (const row of await answersOf(tx, id)) {
        const kept = Object.entries(row.answers).filter(
          ([fieldId]) => !due.some((field) => field.id === fieldId),
        )
        if (kept.length < Object.keys(row.answers).length)
          await writeAnswers(tx, row.id, Object.fromEntries(kept))
      }
      for (const field of due) {
        await deleteChoices(tx, field.id)
        await putField(tx, { ...field, erasedAt: now })
      }
    })
  }
}
