import { CONSENT_VERSION } from '#app/domain/accounts/consent.ts'
import { choicesIn, inputName, readAnswers } from '#app/domain/conference/registration/fields.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { placeTakingStates } from '#app/domain/conference/vocabulary.ts'
import { liveStates, replaceChoices, type Registration } from '#db/queries/registrations.ts'
import { accountOf, ask, type Context } from '../../context.ts'
import { refuseUnknownCluster } from './known-cluster.ts'
import { move, searchTextOf } from './move.ts'
import { conferenceIdOf, ownRegistration, stillChangeable, type ByLink } from './own.ts'
import { fits, readPlaces } from './places.ts'
import { readRegistry, underLock } from './registry.ts'
import { settle } from './settle.ts'

export type OwnChange = ByLink & {
  version: number
  name: string
  nameLatin: string
  organisation: string
  position: string
  country: string | null
  clusterId: string | null
  answers: Record<string, unknown>
  /** Somebody named by another says that they come and agrees to the processing of their data. */
  consent?: 'yes'
}

/**
 * Changes what somebody said of themselves; whoever was named by another thereby says that they come.
 * @throws DomainError `not-found`, `link.unknown`, `form.stale`, `registration.closed` when changes are over,
 *   `registration.over` for one that ended; `form.invalid` at `consent`, at the form's own questions, or at an option
 *   that has no place left
 */
export async function changeOwn(
  context: Context,
  { slug, token, version, consent, answers: sent, ...person }: OwnChange,
): Promise<Registration> {
  ask(context, 'conference.own-registration')
  const { store } = context
  const registry = await readRegistry(store.read, await conferenceIdOf(store.read, slug))
  const now = context.now()
  await refuseUnknownCluster(store.read, person.clusterId)
  return underLock(store, now, async (tx) => {
    const row = await ownRegistration(tx, store, registry.conference.id, token)
    if (!(liveStates as readonly string[]).includes(row.state))
      throw new DomainError('registration.over')
    // Saying that one comes is possible to the end.
    if (row.acceptedAt !== null) stillChangeable(registry, now)
    if (row.version !== version) throw new DomainError('form.stale')
    if (row.consentAt === null && consent !== 'yes')
      throw new DomainError('form.invalid', {}, { consent: 'agreement' })
    const { answers, errors } = readAnswers(registry.fields, sent, row)
    if (Object.keys(errors).length > 0) throw new DomainError('form.invalid', {}, errors)
    const places = await readPlaces(tx, row.conferenceId, registry.fields)
    const before = places.needsOf(row.kindId, row.answers as never)
    const added = Object.keys(places.needsOf(row.kindId, answers)).filter((id) => !(id in before))
    const takes = (placeTakingStates as readonly string[]).includes(row.state)
    const full = added.filter((id) => takes && !fits(places, { [id]: 1 }))
    if (full.length > 0)
      throw new DomainError(
        'form.invalid',
        {},
        Object.fromEntries(full.map((id) => [inputName(id.split(':')[0]!), 'full' as const])),
      )
    // What is no longer asked, or was erased, is neither shown nor lost by saving.
    const kept = Object.fromEntries(
      Object.entries(row.answers).filter(([id]) => !registry.fields.some((one) => one.id === id)),
    )
    await replaceChoices(tx, row.id, choicesIn(registry.fields, answers))
    const accepting = row.acceptedAt === null
    const changed = await move(tx, context, registry, row, row.state, {
      set: {
        ...person,
        answers: { ...kept, ...answers },
        searchText: searchTextOf({ ...row, ...person }),
        accountId: row.accountId ?? (accepting ? accountOf(context) : null),
        acceptedAt: row.acceptedAt ?? now,
        consentAt: row.consentAt ?? now,
        consentVersion: row.consentVersion ?? CONSENT_VERSION,
        waitingSince: row.waitingSince,
        offeredUntil: row.offeredUntil,
        confirmedAt: row.confirmedAt,
      },
      what: accepting ? 'accepted' : 'changed',
      letter: accepting && row.state === 'confirmed' ? 'confirmed' : null,
    })
    await settle(tx, context, registry)
    return changed
  })
}
