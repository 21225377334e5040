import { ask, type Context } from '../context.ts'
import { usableLink } from './one-time-link.ts'

/**
 * Whether the link for another e-mail address still works, and which address it is.
 * @throws DomainError `link.unknown`, `link.used`, `link.expired`
 */
export async function checkEmailChangeLink(
  context: Context,
  token: string,
): Promise<{ email: string }> {
  ask(context, 'accounts.accept-email-change')
  const { data } = await usableLink(context.store.read, 'email-change', token, context.now())
  return { email: String(data?.email) }
}
