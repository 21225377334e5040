import type { SetupForm } from '#app/domain/conference/registration/setup-forms.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { readSetup, writeSetup } from '#db/queries/registration-setup.ts'
import { raiseVersion } from '#db/queries/versions.ts'
import { ask, type Context } from '../../context.ts'
import { conferenceToSetUp, instantOf } from './set-up.ts'

/**
 * Changes what holds for the whole registration: how long offers are kept, how large groups may be, until when people
 * change their data. Offers made before keep their end.
 * @throws DomainError `not-found`, `form.stale`, `form.invalid` at `changesUntil`
 */
export async function saveSetup(
  context: Context,
  { slug, ...form }: SetupForm & { slug: string },
): Promise<void> {
  const { store, events } = context
  const { id: conferenceId, zone } = await conferenceToSetUp(store.read, slug)
  ask(context, 'conference.set-up-registration', { scope: 'conference', scopeId: conferenceId })
  const changesUntil = instantOf(form.changesUntil, zone, 'changesUntil')
  await store.transact(async (tx) => {
    const version = (await readSetup(tx, conferenceId))?.version ?? 0
    if (version !== form.version) throw new DomainError('form.stale')
    await writeSetup(tx, {
      ...form,
      conferenceId,
      changesUntil,
      offerHours: form.offerHours ?? 48,
      groupMost: form.groupMost ?? 0,
      version: version + 1,
    })
    await raiseVersion(tx, 'conference')
  })
  events.publish({ type: 'content.changed', area: 'conference' })
}
