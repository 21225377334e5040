import { isFinal, MOST_ATTEMPTS, pauseAfter } from '#app/domain/mail/backoff.ts'
import { claimMail, dueMail, keepMail, settleMail, type MailMessage } from '#db/queries/mail.ts'
import { ask, type Context } from '../context.ts'
import { layOut } from './layout.ts'
import type { MailServer } from './mail-server.ts'
import { templates, writeLetter } from './templates/index.ts'
import type { Template } from './templates/template.ts'

/** Letters taken at once. */
const BATCH = 20
/** A letter taken for longer than this was taken by a node that died, ms. */
const LEASE_MS = 5 * 60_000

/**
 * Sends the letters that are due. Without a mail server they are marked as kept: they are read in the outbox,
 * and do not all go out at once on the day a server is named.
 * A letter is taken before it is sent and settled after; a node that dies in between has it sent again by
 * another, with the same Message-ID, by which mail readers know the two for one.
 * @returns how many were taken
 */
export async function sendDueMail(context: Context): Promise<number> {
  ask(context, 'mail.send')
  const { store, mail } = context
  if (!mail || (await dueMail(store.read, context.now(), 1)).length === 0) return 0
  if (!mail.send) return store.transact((tx) => keepMail(tx, context.now()))
  const letters = await store.transact((tx) =>
    claimMail(tx, context.now(), new Date(context.now().getTime() + LEASE_MS), BATCH),
  )
  await Promise.all(letters.map((letter) => sendOne(context, mail, letter)))
  return letters.length
}

async function sendOne(
  { store, now, log }: Context,
  mail: MailServer,
  letter: MailMessage,
): Promise<void> {
  const { id, to, lang, template, params } = letter
  try {
    if (!(template in templates)) throw new Error(`unknown template ${template}`)
    const name = template as keyof typeof templates
    const written = layOut(writeLetter(name, lang, params), lang, mail.origin)
    await mail.send!({ ...written, to, lang, messageId: id })
    const { secret = [] } = templates[name] as Template<Record<string, unknown>>
    await store.transact((tx) =>
      settleMail(tx, id, {
        state: 'sent',
        sentAt: now(),
        lastError: null,
        params: Object.fromEntries(Object.entries(params).filter(([key]) => !secret.includes(key))),
      }),
    )
  } catch (error) {
    const { responseCode, message } = error as { responseCode?: number; message: string }
    const final = isFinal(responseCode) || letter.attempts >= MOST_ATTEMPTS
    log.warn({ mailId: id, attempts: letter.attempts, responseCode, final }, 'mail not sent')
    await store.transact((tx) =>
      settleMail(tx, id, {
        state: final ? 'failed' : 'queued',
        lastError: message.slice(0, 500),
        nextAt: new Date(now().getTime() + pauseAfter(letter.attempts)),
      }),
    )
  }
}
