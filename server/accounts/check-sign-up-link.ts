import { ask, type Context } from '../context.ts'
import { usableLink } from './one-time-link.ts'

/**
 * Whether a sign-up's link still works, and whose account it makes.
 * @throws DomainError `link.unknown`, `link.used`, `link.expired`
 */
export async function checkSignUpLink(
  context: Context,
  token: string,
): Promise<{ name: string; email: string }> {
  ask(context, 'accounts.accept-sign-up')
  const { data } = await usableLink(context.store.read, 'sign-up', token, context.now())
  return { name: String(data?.name), email: String(data?.email) }
}
