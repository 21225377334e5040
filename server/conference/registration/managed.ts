import type { RegistrationState } from '#app/domain/conference/vocabulary.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { registrationById, type Registration } from '#db/queries/registrations.ts'
import type { Tx } from '#db/store.ts'

/** Which registration, of which conference; `version` where the page showed one. */
export type Managed = { conferenceId: string; registrationId: string; version?: number }

/**
 * The registration an organiser acts on.
 * @param from states it can be in for this; another one is told
 * @returns the row, and whether it is in `already`: done before, nothing to do
 * @throws DomainError `not-found` also for one of another conference; `form.stale`; `registration.over`
 */
export async function managed(
  tx: Tx,
  { conferenceId, registrationId, version }: Managed,
  { from, already }: { from: readonly RegistrationState[]; already: readonly RegistrationState[] },
): Promise<{ row: Registration; done: boolean }> {
  const row = await registrationById(tx, conferenceId, registrationId)
  if (!row) throw new DomainError('not-found')
  if (already.includes(row.state)) return { row, done: true }
  if (version !== undefined && row.version !== version) throw new DomainError('form.stale')
  if (!from.includes(row.state)) throw new DomainError('registration.over')
  return { row, done: false }
}
