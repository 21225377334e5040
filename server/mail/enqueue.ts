import type { Lang } from '#app/domain/shared/lang.ts'
import { insertMail } from '#db/queries/mail.ts'
import type { Tx } from '#db/store.ts'
import type { Context } from '../context.ts'
import { writeLetter, type TemplateName, type TemplateParams } from './templates/index.ts'

type Mail<T extends TemplateName> = {
  to: string
  lang: Lang
  /** Whose letter it is, where the address belongs to an account. */
  accountId?: string | null
  template: T
  params: TemplateParams<T>
  /** The same cause twice is one letter: `monitoring-invitation:<round>:<cluster>`. */
  key?: string
}

/**
 * Puts a letter into the outbox, in the transaction of what causes it: both happen or neither.
 * The worker sends it after the commit.
 */
export async function enqueueMail<T extends TemplateName>(
  tx: Tx,
  context: Pick<Context, 'now' | 'newId'>,
  { to, lang, accountId = null, template, params, key }: Mail<T>,
): Promise<void> {
  const now = context.now()
  await insertMail(tx, {
    id: context.newId(),
    accountId,
    to,
    lang,
    template,
    params,
    subject: writeLetter(template, lang, params).subject,
    key: key ?? null,
    state: 'queued',
    attempts: 0,
    nextAt: now,
    lastError: null,
    createdAt: now,
    sentAt: null,
  })
}
