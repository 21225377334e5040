import { mayResend } from '#app/domain/mail/outbox.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { mailById, settleMail } from '#db/queries/mail.ts'
import { ask, type Context } from '../context.ts'
import { isComplete } from './letter-secrets.ts'

/**
 * Puts a letter that has come to an end back into the queue, with all its attempts before it. Pressed twice it
 * goes out once: the second press finds it in the queue.
 * @throws DomainError `not-found`, `mail.not-resendable`
 */
export async function resendLetter(context: Context, id: string): Promise<void> {
  ask(context, 'mail.retry')
  await context.store.transact(async (tx) => {
    const letter = await mailById(tx, id)
    if (!letter) throw new DomainError('not-found')
    if (!mayResend(letter.state, isComplete(letter))) throw new DomainError('mail.not-resendable')
    await settleMail(tx, id, {
      state: 'queued',
      attempts: 0,
      nextAt: context.now(),
      lastError: null,
    })
  })
}
