import { ask, type Context } from '../context.ts'
import { usableLink } from './one-time-link.ts'

/**
 * Whether a second step is still waited for.
 * @throws DomainError `link.unknown`, `link.used`, `link.expired`
 */
export async function checkSecondStep(context: Context, token: string): Promise<void> {
  ask(context, 'accounts.sign-in')
  await usableLink(context.store.read, 'second-factor', token, context.now())
}
