import { DomainError } from '#app/domain/shared/errors.ts'
import { deleteMaterial, materialsOfSession } from '#db/queries/conference-editing.ts'
import { raiseVersion } from '#db/queries/versions.ts'
import { ask, type Context } from '../../context.ts'
import { materialPlace } from './materials.ts'

/**
 * Takes a material away: organisers any, speakers what they added. Twice is once.
 * @throws DomainError `permission.denied`, `not-found`
 */
export async function removeMaterial(
  context: Context,
  slug: string,
  { session, material }: { session: string; material: string },
): Promise<void> {
  // Whoever is signed in may be a speaker; whether here, the place knows.
  ask(context, 'conference.edit-own-speaker')
  const { store, events, actor } = context
  await store.transact(async (tx) => {
    const { organiser } = await materialPlace(tx, context, slug, session)
    const found = (await materialsOfSession(tx, session)).find(({ id }) => id === material)
    if (!found) return
    const own = actor.kind === 'account' && found.addedBy === actor.accountId
    if (!organiser && !own) throw new DomainError('permission.denied')
    await deleteMaterial(tx, session, material)
    await raiseVersion(tx, 'conference')
  })
  events.publish({ type: 'content.changed', area: 'conference' })
}
