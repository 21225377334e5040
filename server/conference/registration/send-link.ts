import { fold } from '#app/domain/shared/text.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { registrationByEmail } from '#db/queries/registrations.ts'
import { mayStill } from '../../accounts/limits.ts'
import { ask, type Context } from '../../context.ts'
import { conferenceIdOf } from './own.ts'
import { readRegistry, underLock } from './registry.ts'
import { writeToPerson } from './write.ts'

/**
 * Sends the link of a registration to its address again. Says the same whether there is one: who is registered is
 * nobody else's business.
 * @param address network address, where the limit of attempts is to count
 * @throws DomainError `not-found`, `registration.too-many`
 */
export async function sendLink(
  context: Context,
  { slug, email, address }: { slug: string; email: string; address?: string },
): Promise<void> {
  ask(context, 'conference.own-registration')
  const { store } = context
  if (address && !(await mayStill(store, 'letters.address', address)))
    throw new DomainError('registration.too-many')
  const registry = await readRegistry(store.read, await conferenceIdOf(store.read, slug))
  const emailKey = fold(email)
  if (!(await mayStill(store, 'letters.email', emailKey))) return
  await underLock(store, context.now(), async (tx) => {
    const row = await registrationByEmail(tx, registry.conference.id, emailKey)
    if (row) await writeToPerson(tx, context, registry, row, 'link')
  })
}
