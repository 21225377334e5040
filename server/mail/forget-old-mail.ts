import { deleteOldMail, hasOldMail } from '#db/queries/mail.ts'
import { ask, type Context } from '../context.ts'

const DAY_MS = 86_400_000
/** How long the outbox remembers a letter that came to an end, days. */
export const LETTERS_DAYS = 180
/** How long a notification is of use, days. */
const NOTIFICATIONS_DAYS = 365

/** Forgets what nobody looks at any more: personal data are kept no longer than they serve. */
export async function forgetOldMail(context: Context): Promise<void> {
  ask(context, 'mail.send')
  const { store } = context
  const ago = (days: number) => new Date(context.now().getTime() - days * DAY_MS)
  const old = { lettersBefore: ago(LETTERS_DAYS), notificationsBefore: ago(NOTIFICATIONS_DAYS) }
  if (await hasOldMail(store.read, old)) await store.transact((tx) => deleteOldMail(tx, old))
}
