import type { CodeForm } from '#app/domain/conference/registration/setup-forms.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { putCode, readCodes, readKinds } from '#db/queries/registration-setup.ts'
import { ask, type Context } from '../../context.ts'
import { conferenceToSetUp, inOrder, instantOf } from './set-up.ts'

/**
 * Makes an access code or changes one. Registrations made with it stay whatever becomes of it.
 * @throws DomainError `not-found`, `form.stale`; `form.invalid` at `code` for one that exists, at `kindIds` or `closesAt`
 */
export async function saveCode(
  context: Context,
  { slug, kindIds, ...form }: CodeForm & { slug: string },
): Promise<void> {
  const { store, newId } = context
  const { id: conferenceId, zone } = await conferenceToSetUp(store.read, slug)
  ask(context, 'conference.set-up-registration', { scope: 'conference', scopeId: conferenceId })
  const opensAt = instantOf(form.opensAt, zone, 'opensAt')
  const closesAt = instantOf(form.closesAt, zone, 'closesAt')
  inOrder(opensAt, closesAt)
  await store.transact(async (tx) => {
    const codes = await readCodes(tx, conferenceId)
    const known = codes.find(({ id }) => id === form.id)
    if (form.id !== null && !known) throw new DomainError('not-found')
    if (known && known.version !== form.version) throw new DomainError('form.stale')
    if (codes.some(({ id, code }) => code === form.code && id !== known?.id))
      throw new DomainError('form.invalid', {}, { code: 'taken' })
    const kinds = await readKinds(tx, conferenceId)
    if (kindIds.some((id) => !kinds.some((kind) => kind.id === id)))
      throw new DomainError('form.invalid', {}, { kindIds: 'choice' })
    const row = { ...form, id: known?.id ?? newId(), conferenceId, opensAt, closesAt }
    await putCode(tx, { ...row, version: (known?.version ?? 0) + 1 }, [...new Set(kindIds)])
  })
}
