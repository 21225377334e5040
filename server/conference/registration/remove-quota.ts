import { DomainError } from '#app/domain/shared/errors.ts'
import { deleteQuota, readQuotaRows } from '#db/queries/registration-setup.ts'
import { raiseVersion } from '#db/queries/versions.ts'
import { ask, type Context } from '../../context.ts'
import { readRegistry, underLock } from './registry.ts'
import { conferenceToSetUp } from './set-up.ts'
import { settle } from './settle.ts'

/** Removes a quota: the kinds it covered are bounded by their other quotas only. @throws DomainError `not-found` */
export async function removeQuota(
  context: Context,
  { slug, id }: { slug: string; id: string },
): Promise<void> {
  const { store, events } = context
  const { id: conferenceId } = await conferenceToSetUp(store.read, slug)
  ask(context, 'conference.set-up-registration', { scope: 'conference', scopeId: conferenceId })
  const registry = await readRegistry(store.read, conferenceId)
  await underLock(store, context.now(), async (tx) => {
    const known = (await readQuotaRows(tx, conferenceId)).some((one) => one.id === id)
    if (!known) throw new DomainError('not-found')
    await deleteQuota(tx, id)
    await settle(tx, context, registry)
    await raiseVersion(tx, 'conference')
  })
  events.publish({ type: 'content.changed', area: 'conference' })
}
