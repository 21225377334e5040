import { can } from '#app/domain/accounts/permissions.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { listAllConferences } from '#db/queries/conferences.ts'
import { ask, type Context } from '../../context.ts'

/**
 * The conferences this person prepares, drafts included, the latest first.
 * @throws DomainError `sign-in.required`, `permission.denied` for who prepares none
 */
export async function listDeskConferences(context: Context) {
  ask(context, 'conference.show-desk')
  const { actor, store } = context
  const conferences = (await listAllConferences(store.read)).filter(({ id }) =>
    can(actor, 'conference.show-draft', { scope: 'conference', scopeId: id }),
  )
  // Who prepares conferences everywhere is told that there are none; others have nothing to do here.
  if (conferences.length === 0 && !can(actor, 'conference.show-draft'))
    throw new DomainError('permission.denied')
  return conferences.map((row) => ({
    slug: row.slug,
    title: { ru: row.titleRu, en: row.titleEn },
    city: { ru: row.cityRu, en: row.cityEn },
    startsOn: row.startsOn,
    endsOn: row.endsOn,
    state: row.state,
    isDemo: row.isDemo,
  }))
}
