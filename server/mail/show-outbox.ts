import { OUTBOX_PAGE, type OutboxQuery } from '#app/domain/mail/outbox.ts'
import type { MailState } from '#app/domain/mail/vocabulary.ts'
import { countMail, listMail } from '#db/queries/mail.ts'
import { ask, type Context } from '../context.ts'

/** A page of the letters the portal wrote, newest first, and how many are in each state. */
export async function showOutbox(context: Context, { state, page }: OutboxQuery) {
  ask(context, 'mail.outbox')
  const counts = await countMail(context.store.read)
  const letters = await listMail(context.store.read, state, {
    limit: OUTBOX_PAGE,
    offset: (page - 1) * OUTBOX_PAGE,
  })
  const all = [...counts.values()].reduce((sum, n) => sum + n, 0)
  const total = state ? (counts.get(state) ?? 0) : all
  return {
    letters,
    counts: Object.fromEntries(counts) as Partial<Record<MailState, number>>,
    all,
    total,
    pages: Math.max(1, Math.ceil(total / OUTBOX_PAGE)),
    /** Letters leave the portal. */
    hasServer: Boolean(context.mail?.send),
  }
}
