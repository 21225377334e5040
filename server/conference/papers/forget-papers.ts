import { LETTER_DETAILS_DAYS } from '#app/domain/conference/letter.ts'
import { forgetDetails, lettersToForget } from '#db/queries/papers.ts'
import { deleteOldBadgeFiles, hasOldBadgeFiles } from '#db/queries/conference-name-badges.ts'
import { ask, type Context } from '../../context.ts'

const DAY_MS = 86_400_000

/** Erases passport data of letters some time after their conference, and files of name badges after a day. */
export async function forgetPapers(context: Context): Promise<void> {
  ask(context, 'conference.forget-papers')
  const { store } = context
  const ago = (days: number) => new Date(context.now().getTime() - days * DAY_MS)
  const letters = await lettersToForget(
    store.read,
    ago(LETTER_DETAILS_DAYS).toISOString().slice(0, 10),
  )
  if (letters.length > 0) await store.transact((tx) => forgetDetails(tx, letters))
  if (await hasOldBadgeFiles(store.read, ago(1)))
    await store.transact((tx) => deleteOldBadgeFiles(tx, ago(1)))
}
