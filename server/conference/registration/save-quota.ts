import type { QuotaForm } from '#app/domain/conference/registration/setup-forms.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { putQuota, readQuotaRows } from '#db/queries/registration-setup.ts'
import { raiseVersion } from '#db/queries/versions.ts'
import { ask, type Context } from '../../context.ts'
import { readRegistry, underLock } from './registry.ts'
import { conferenceToSetUp } from './set-up.ts'
import { settle } from './settle.ts'

/**
 * Makes a quota or changes one. Places that become free are offered to the waiting list at once; where a quota becomes
 * smaller than what is taken, nobody loses a place, and none is given until there is room again.
 * @throws DomainError `not-found` also for kinds of another conference; `form.stale`
 */
export async function saveQuota(
  context: Context,
  { slug, kindIds, ...form }: QuotaForm & { slug: string },
): Promise<void> {
  const { store, events, newId } = context
  const { id: conferenceId } = await conferenceToSetUp(store.read, slug)
  ask(context, 'conference.set-up-registration', { scope: 'conference', scopeId: conferenceId })
  const registry = await readRegistry(store.read, conferenceId)
  if (kindIds.some((id) => !registry.kinds.has(id))) throw new DomainError('not-found')
  await underLock(store, context.now(), async (tx) => {
    const known = (await readQuotaRows(tx, conferenceId)).find(({ id }) => id === form.id)
    if (form.id !== null && !known) throw new DomainError('not-found')
    if (known && known.version !== form.version) throw new DomainError('form.stale')
    const version = (known?.version ?? 0) + 1
    await putQuota(tx, { ...form, id: known?.id ?? newId(), conferenceId, version }, [
      ...new Set(kindIds),
    ])
    await settle(tx, context, registry)
    await raiseVersion(tx, 'conference')
  })
  events.publish({ type: 'content.changed', area: 'conference' })
}
