import { digestDue } from '#app/domain/mail/digest.ts'
import { markMailed, unmailedByReader, type Reader } from '#db/queries/notifications.ts'
import type { NotificationKind, NotificationParams } from '#app/domain/mail/vocabulary.ts'
import { ask, type Context } from '../context.ts'
import { enqueueMail } from './enqueue.ts'

/** Entries one letter holds; the page has the rest. */
const MOST_ENTRIES = 30

/**
 * Writes the digests that are due. What was read on the portal meanwhile is left out, and a digest with nothing
 * left is not written.
 */
export async function sendDigests(context: Context): Promise<void> {
  ask(context, 'mail.send')
  const { store } = context
  const now = context.now()
  for (const reader of await unmailedByReader(store.read)) {
    const [oldest] = reader.notifications
    if (reader.digest !== 'never' && !digestDue(reader.digest, oldest!.createdAt, now)) continue
    await store.transact(async (tx) => {
      const ids = reader.notifications.map(({ id }) => id)
      const fresh = new Set(await markMailed(tx, ids, now))
      await writeDigest(tx, context, reader, fresh)
    })
  }
}

async function writeDigest(
  tx: Parameters<typeof enqueueMail>[0],
  context: Context,
  { accountId, email, lang, digest, notifications }: Reader,
  fresh: ReadonlySet<string>,
): Promise<void> {
  const told = notifications.filter(({ id, readAt }) => fresh.has(id) && readAt === null)
  if (told.length === 0 || digest === 'never') return
  await enqueueMail(tx, context, {
    to: email,
    lang,
    accountId,
    template: 'digest',
    params: {
      // Newest first: the oldest is the least likely to matter still.
      entries: told
        .toReversed()
        .slice(0, MOST_ENTRIES)
        .map(({ kind, params, href }) => ({
          kind,
          params: params as NotificationParams[NotificationKind],
          href,
        })),
      more: Math.max(0, told.length - MOST_ENTRIES),
    },
  })
}
