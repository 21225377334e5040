import { DomainError } from '#app/domain/shared/errors.ts'
import type { Bilingual } from '#app/domain/shared/lang.ts'
import { invitationByHash } from '#db/queries/cluster-memberships.ts'
import { hashToken } from '../../accounts/one-time-link.ts'
import { ask, type Context } from '../../context.ts'

export type ShownInvitation = {
  organisation: Bilingual
  cluster: { slug: string; name: Bilingual }
}

/**
 * What an organisation is asked by the link it got.
 * @throws DomainError `link.unknown`, `link.used`, `link.expired`
 */
export async function showInvitation(context: Context, token: string): Promise<ShownInvitation> {
  ask(context, 'clusters.answer-invitation')
  const found = await invitationByHash(context.store.read, hashToken(token))
  if (!found || found.invitation.state === 'withdrawn') throw new DomainError('link.unknown')
  if (found.invitation.state !== 'sent') throw new DomainError('link.used')
  if (found.invitation.expiresAt <= context.now()) throw new DomainError('link.expired')
  const { cluster, organisation } = found
  return {
    organisation: { ru: organisation.nameRu, en: organisation.nameEn },
    cluster: { slug: cluster.slug, name: { ru: cluster.nameRu, en: cluster.nameEn } },
  }
}
