import type { KindForm } from '#app/domain/conference/registration/setup-forms.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { kindById, nextKindSort, putKind } from '#db/queries/registration-setup.ts'
import { raiseVersion } from '#db/queries/versions.ts'
import { ask, type Context } from '../../context.ts'
import { conferenceToSetUp, inOrder, instantOf } from './set-up.ts'

/**
 * Makes a kind of attendance or changes one. Registrations that exist keep what they have.
 * @throws DomainError `not-found` also for a kind of another conference; `form.stale`; `form.invalid` at `closesAt`
 */
export async function saveKind(
  context: Context,
  { slug, ...form }: KindForm & { slug: string },
): Promise<void> {
  const { store, events, newId } = context
  const { id: conferenceId, zone } = await conferenceToSetUp(store.read, slug)
  ask(context, 'conference.set-up-registration', { scope: 'conference', scopeId: conferenceId })
  const opensAt = instantOf(form.opensAt, zone, 'opensAt')
  const closesAt = instantOf(form.closesAt, zone, 'closesAt')
  inOrder(opensAt, closesAt)
  await store.transact(async (tx) => {
    const known = form.id === null ? undefined : await kindById(tx, conferenceId, form.id)
    if (form.id !== null && !known) throw new DomainError('not-found')
    if (known && known.version !== form.version) throw new DomainError('form.stale')
    await putKind(tx, {
      ...form,
      id: known?.id ?? newId(),
      conferenceId,
      opensAt,
      closesAt,
      sort: form.sort ?? known?.sort ?? (await nextKindSort(tx, conferenceId)),
      version: (known?.version ?? 0) + 1,
    })
    await raiseVersion(tx, 'conference')
  })
  events.publish({ type: 'content.changed', area: 'conference' })
}
