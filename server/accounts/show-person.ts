import { DomainError } from '#app/domain/shared/errors.ts'
import { accountById } from '#db/queries/accounts.ts'
import { clusterNames, conferenceNames, namedGrants } from '#db/queries/accounts-people.ts'
import { ask, type Context } from '../context.ts'

/** Names offered while typing; whoever is not among them is found by the name typed whole. */
const MOST_OFFERED = 1_000

/** A person as administrators see them, and the clusters and conferences a role may be given in. @throws DomainError `not-found` */
export async function showPerson(context: Context, id: string) {
  ask(context, 'accounts.people')
  const { store } = context
  const account = await accountById(store.read, id)
  if (!account) throw new DomainError('not-found')
  const { name, email, lang, isDemo, createdAt } = account
  return {
    id,
    name,
    email,
    lang,
    isDemo,
    createdAt,
    roles: (await namedGrants(store.read, [id])).get(id) ?? [],
    clusters: await clusterNames(store.read, MOST_OFFERED),
    conferences: await conferenceNames(store.read, MOST_OFFERED),
  }
}
