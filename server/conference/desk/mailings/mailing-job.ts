import { createHash } from 'node:crypto'
import { fold } from '#app/domain/shared/text.ts'
import {
  anyMailing,
  countRecipients,
  optedOut,
  recipientsAfter,
  updateMailing,
  type Mailing,
  type Recipient,
} from '#db/queries/conference-mailings.ts'
import { conferenceById, type ConferenceRow } from '#db/queries/conferences.ts'
import type { Tx } from '#db/store.ts'
import type { Context } from '../../../context.ts'
import { jobKind } from '../../../jobs/kind.ts'
import { enqueueMail } from '../../../mail/enqueue.ts'
import { readyLinks, registrationToken } from '../../registration/links.ts'
import { letterOf } from './letter-of.ts'

/** Letters of one transaction: others are not kept from writing. */
const BATCH = 100

/**
 * Makes the letters of a mailing. Each has a key of its mailing and its address, so that running again after a node
 * died writes to nobody twice, nor does an address that registered twice get two.
 */
export const mailingJob = jobKind<{ mailingId: string }>({
  async run(context, { mailingId }, report) {
    const { store, now } = context
    const mailing = await anyMailing(store.read, mailingId)
    if (!mailing || mailing.state !== 'sending') return { letters: 0, leftOut: 0 }
    const conference = (await conferenceById(store.read, mailing.conferenceId))!
    await readyLinks(store, now())
    const total = await countRecipients(store.read, conference.id, mailing.segment)
    let after = ''
    let seen = 0
    let leftOut = 0
    const addresses = new Set<string>()
    for (;;) {
      const batch = await recipientsAfter(store.read, conference.id, mailing.segment, after, BATCH)
      if (batch.length === 0) break
      const { reached, refused } = await store.transact((tx) =>
        writeBatch(tx, context, conference, mailing, batch),
      )
      for (const address of reached) addresses.add(address)
      leftOut += refused
      seen += batch.length
      after = batch.at(-1)!.row.id
      await report(seen, Math.max(total, seen))
    }
    const result = { letters: addresses.size, leftOut }
    await store.transact((tx) => updateMailing(tx, mailingId, { state: 'sent', ...result }))
    return result
  },
})

async function writeBatch(
  tx: Tx,
  context: Context,
  conference: ConferenceRow,
  mailing: Mailing,
  batch: readonly Recipient[],
): Promise<{ reached: string[]; refused: number }> {
  const news = mailing.kind === 'news'
  const addresses = batch.map(({ row }) => fold(row.email))
  const unwilling = news ? await optedOut(tx, addresses) : new Set<string>()
  const reached: string[] = []
  let refused = 0
  for (const [at, recipient] of batch.entries()) {
    const { row } = recipient
    const address = addresses[at]!
    if (unwilling.has(address)) {
      refused++
      continue
    }
    reached.push(address)
    await enqueueMail(tx, context, {
      to: row.email,
      lang: row.lang,
      accountId: row.accountId,
      template: 'conference-mailing',
      params: letterOf(conference, mailing, recipient, registrationToken(context.store, row)),
      key: `mailing:${mailing.id}:${createHash('sha256').update(address).digest('base64url')}`,
    })
  }
  return { reached, refused }
}
