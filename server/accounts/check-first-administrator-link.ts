import { ask, type Context } from '../context.ts'
import { usableLink } from './one-time-link.ts'

/**
 * Whether the first administrator's link still works, before anything is asked of its holder.
 * @throws DomainError `link.unknown`, `link.used`, `link.expired`
 */
export async function checkFirstAdministratorLink(context: Context, token: string): Promise<void> {
  ask(context, 'accounts.accept-first-administrator')
  await usableLink(context.store.read, 'first-administrator', token, context.now())
}
