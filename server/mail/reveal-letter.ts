import { DomainError } from '#app/domain/shared/errors.ts'
import { mailById } from '#db/queries/mail.ts'
import { audit } from '../accounts/audit.ts'
import { ask, type Context } from '../context.ts'
import { isComplete, secretsOf } from './letter-secrets.ts'
import { writeLetter, type TemplateName } from './templates/index.ts'

/**
 * Shows an administrator the personal link in a letter that was never sent out, to hand it over themselves: the
 * way to use a portal without a mail server. The audit log keeps that it was shown.
 * @returns the path the letter's button leads to
 * @throws DomainError `not-found` when there is no such letter, it was sent, or it has no secret
 */
export async function revealLetter(context: Context, id: string): Promise<{ href: string }> {
  ask(context, 'mail.reveal')
  return context.store.transact(async (tx) => {
    const letter = await mailById(tx, id)
    if (!letter || letter.state !== 'kept' || !isComplete(letter))
      throw new DomainError('not-found')
    const { action } = writeLetter(letter.template as TemplateName, letter.lang, letter.params)
    if (!action || secretsOf(letter.template).length === 0) throw new DomainError('not-found')
    await audit(tx, context, {
      action: 'mail.link-shown',
      subjectKind: 'mail',
      subjectId: id,
      detail: { template: letter.template },
    })
    return { href: action.href }
  })
}
