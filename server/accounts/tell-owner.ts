import type { Account } from '#db/queries/accounts.ts'
import type { Tx } from '#db/store.ts'
import type { Context } from '../context.ts'
import { enqueueMail } from '../mail/enqueue.ts'
import type { SecurityChange } from '../mail/templates/security-notice.ts'

/** Writes to the owner of an account that its security has changed: if it was not them, they learn of it. */
export async function tellOwner(
  tx: Tx,
  context: Pick<Context, 'now' | 'newId'>,
  account: Pick<Account, 'id' | 'email' | 'lang' | 'name'>,
  change: SecurityChange,
): Promise<void> {
  await enqueueMail(tx, context, {
    to: account.email,
    lang: account.lang,
    accountId: account.id,
    template: 'security-notice',
    params: { name: account.name, change },
  })
}
