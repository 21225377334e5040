import { ask, type Context } from '../context.ts'
import { usableLink } from './one-time-link.ts'

/**
 * Whether the link for a new password still works.
 * @throws DomainError `link.unknown`, `link.used`, `link.expired`
 */
export async function checkPasswordResetLink(context: Context, token: string): Promise<void> {
  ask(context, 'accounts.reset-password')
  await usableLink(context.store.read, 'password-reset', token, context.now())
}
