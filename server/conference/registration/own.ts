import { DomainError } from '#app/domain/shared/errors.ts'
import { conferenceBySlug } from '#db/queries/conferences.ts'
import { groupById } from '#db/queries/registration-groups.ts'
import type { Registration, RegistrationGroup } from '#db/queries/registrations.ts'
import type { Db, Store, Tx } from '#db/store.ts'
import { opensGroup, registrationOfToken } from './links.ts'
import type { Registry } from './registry.ts'

/** A link of a letter: the conference of its address and its secret part. */
export type ByLink = { slug: string; token: string }

/** @throws DomainError `not-found` also for a conference not shown yet */
export async function conferenceIdOf(db: Db | Tx, slug: string): Promise<string> {
  const found = await conferenceBySlug(db, slug)
  if (!found || found.state === 'draft') throw new DomainError('not-found')
  return found.id
}

/** The registration a link opens. @throws DomainError `link.unknown` also for one of another conference */
export async function ownRegistration(
  db: Db | Tx,
  store: Store,
  conferenceId: string,
  token: string,
): Promise<Registration> {
  const row = await registrationOfToken(db, store, token)
  if (row?.conferenceId !== conferenceId) throw new DomainError('link.unknown')
  return row
}

/** The group a link opens. @throws DomainError `link.unknown` */
export async function ownGroup(
  db: Db | Tx,
  store: Store,
  conferenceId: string,
  token: string,
): Promise<RegistrationGroup> {
  const [id = ''] = token.split('.')
  const group = await groupById(db, conferenceId, id)
  if (!group || !opensGroup(store, group, token)) throw new DomainError('link.unknown')
  return group
}

/** Until when people change their registrations themselves: as the organiser said, or until it begins. */
export const changesEnd = ({ setup, startsAt }: Registry): Date => setup.changesUntil ?? startsAt

/** @throws DomainError `registration.closed` */
export function stillChangeable(registry: Registry, now: Date): void {
  if (registry.conference.state !== 'open' || now >= changesEnd(registry))
    throw new DomainError('registration.closed')
}
