import { can, canSomewhere } from '#app/domain/accounts/permissions.ts'
import { conferencesWithCall } from '#db/queries/conference-proposals.ts'
import { ask, type Context } from '../../context.ts'
import { listProposals } from './list-proposals.ts'

/**
 * The conferences whose proposals this person judges, each with how many are to be decided on and how many of them wait
 * for this person's review; those without any are left out.
 */
export async function listReviews(context: Context) {
  ask(context, 'conference.show-desk')
  const { actor, store } = context
  if (!canSomewhere(actor, 'conference.review-proposals')) return []
  const own = (await conferencesWithCall(store.read)).filter(({ id, state }) => {
    const thing = { scope: 'conference', scopeId: id } as const
    return (
      can(actor, 'conference.review-proposals', thing) &&
      (state !== 'draft' || can(actor, 'conference.show-draft', thing))
    )
  })
  const lists = []
  for (const { slug, titleRu, titleEn } of own) {
    const { proposals } = await listProposals(context, slug)
    const open = proposals.filter(({ state }) => state === 'submitted')
    if (open.length > 0)
      lists.push({
        slug,
        title: { ru: titleRu, en: titleEn },
        open: open.length,
        waiting: open.filter((one) => one.own === 'waiting').length,
      })
  }
  return lists
}
