import { randomBytes } from 'node:crypto'
import type { z } from 'zod'
import { CONSENT_VERSION } from '#app/domain/accounts/consent.ts'
import { codeFrom } from '#app/domain/conference/registration/code.ts'
import type { walkInSchema } from '#app/domain/conference/registration/forms.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { fold } from '#app/domain/shared/text.ts'
import {
  insertRegistrations,
  registrationByEmail,
  type Registration,
} from '#db/queries/registrations.ts'
import { ask, type Context } from '../../context.ts'
import { registrationChanged } from '../registration-changed.ts'
import { refuseUnknownCluster } from './known-cluster.ts'
import { newSalt } from './links.ts'
import { noteEvent, searchTextOf } from './move.ts'
import { fits, readPlaces } from './places.ts'
import { readRegistry, underLock } from './registry.ts'
import { settle } from './settle.ts'
import { writeToPerson } from './write.ts'

/**
 * Registers somebody who stands at the desk: whatever the kind's window, approval or code, but never beyond its quotas.
 * @throws DomainError `not-found`, `registration.full`; `form.invalid` at `kindId`, or at `email` for one registered already
 */
export async function registerWalkIn(
  context: Context,
  { conferenceId, ...form }: z.output<typeof walkInSchema> & { conferenceId: string },
): Promise<Registration> {
  ask(context, 'conference.manage-registrations', { scope: 'conference', scopeId: conferenceId })
  const { store, newId } = context
  const registry = await readRegistry(store.read, conferenceId)
  if (!registry.kinds.has(form.kindId))
    throw new DomainError('form.invalid', {}, { kindId: 'choice' })
  await refuseUnknownCluster(store.read, form.clusterId)
  return underLock(store, context.now(), async (tx) => {
    const emailKey = form.email === null ? null : fold(form.email)
    if (emailKey && (await registrationByEmail(tx, conferenceId, emailKey)))
      throw new DomainError('form.invalid', {}, { email: 'registered' })
    await settle(tx, context, registry)
    const places = await readPlaces(tx, conferenceId, registry.fields)
    if (!fits(places, places.needsOf(form.kindId, {}))) throw new DomainError('registration.full')
    const at = context.now()
    const { kindId, name, nameLatin, organisation, position, country, clusterId, lang } = form
    const person = { name, nameLatin, organisation, email: form.email ?? '' }
    const code = codeFrom(randomBytes(8))
    const registration: Registration = {
      id: newId(),
      conferenceId,
      ...person,
      code,
      kindId,
      position,
      country,
      clusterId,
      lang,
      groupId: null,
      accountId: null,
      state: 'confirmed',
      emailKey,
      searchText: searchTextOf({ ...person, code }),
      answers: {},
      accessCodeId: null,
      createdAt: at,
      updatedAt: at,
      waitingSince: null,
      offeredUntil: null,
      confirmedAt: at,
      endedAt: null,
      secretHash: newSalt(),
      acceptedAt: at,
      consentAt: at,
      consentVersion: CONSENT_VERSION,
      isDemo: registry.conference.isDemo,
      version: 1,
    }
    await insertRegistrations(tx, [registration])
    await noteEvent(tx, context, registration, null, { what: 'walk-in' })
    await registrationChanged(tx, context, { registration, from: null })
    await writeToPerson(tx, context, registry, registration, 'confirmed')
    return registration
  })
}
