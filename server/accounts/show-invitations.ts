import { invitationState, mayHandOut } from '#app/domain/accounts/people.ts'
import { can, canSomewhere, roles } from '#app/domain/accounts/permissions.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { listInvitations } from '#db/queries/accounts-invitations.ts'
import { clusterNames, conferenceNames, namedGrants } from '#db/queries/accounts-people.ts'
import { ask, type Context } from '../context.ts'

const MOST = 200
const MOST_OFFERED = 1_000

/**
 * Invitations sent: everybody's to administrators, one's own to others; and the names of what whoever asks may invite to.
 * @throws DomainError `sign-in.required`, `permission.denied`
 */
export async function showInvitations(context: Context) {
  ask(context, 'accounts.show-invitations')
  const { actor, store } = context
  if (actor.kind !== 'account') throw new DomainError('sign-in.required')
  if (!canSomewhere(actor, 'accounts.invite')) throw new DomainError('permission.denied')
  const now = context.now()
  const all = can(actor, 'accounts.people')
  const rows = await listInvitations(store.read, all ? undefined : actor.accountId, MOST)
  // Whoever may invite anywhere chooses among all; others among what they represent.
  const anywhere = can(actor, 'accounts.invite')
  const offered = anywhere
    ? [
        ...(all ? await conferenceNames(store.read, MOST_OFFERED) : []),
        ...(await clusterNames(store.read, MOST_OFFERED)),
      ]
    : ((await namedGrants(store.read, [actor.accountId])).get(actor.accountId) ?? []).flatMap(
        ({ thing }) => (thing ? [thing.name] : []),
      )
  return {
    /** Roles whoever asks may hand out. */
    roles: roles.filter((role) => mayHandOut(actor, role)),
    /** Kinds of things to invite to. */
    scopes: anywhere
      ? (['portal', 'cluster', 'organisation', ...(all ? (['conference'] as const) : [])] as const)
      : (['cluster', 'organisation'] as const).filter((scope) =>
          actor.grants.some((grant) => grant.scope === scope && grant.role === 'representative'),
        ),
    offered: offered.map(({ ru, en }) => ({ ru, en })),
    invitations: rows.map(({ invitation, by, ...names }) => {
      const ru = names.clusterRu ?? names.organisationRu ?? names.conferenceRu
      const en = names.clusterEn ?? names.organisationEn ?? names.conferenceEn
      const slug = names.clusterSlug ?? names.conferenceSlug
      return {
        id: invitation.id,
        email: invitation.email,
        role: invitation.role,
        scope: invitation.scope,
        thing: ru && en ? { slug, name: { ru, en } } : null,
        by,
        createdAt: invitation.createdAt,
        state: invitationState(invitation, now),
      }
    }),
  }
}
