import { readCode } from '#app/domain/conference/registration/code.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { fold } from '#app/domain/shared/text.ts'
import { countCodeUses } from '#db/queries/registrations.ts'
import { readCodes, type AccessCode, type AttendanceKind } from '#db/queries/registration-setup.ts'
import type { Db, Tx } from '#db/store.ts'
import type { Context } from '../../context.ts'
import type { Registry } from './registry.ts'

export type Opened = {
  kind: AttendanceKind
  code: AccessCode | null
  /** No organiser needs to decide. */
  approved: boolean
  /** Counts the uses of the code under the lock. @throws DomainError `form.invalid` at `accessCode` */
  checkUses(tx: Tx, people?: number): Promise<void>
}

const badCode = () => new DomainError('form.invalid', {}, { accessCode: 'code' })

/** Whether a kind of attendance, or a code, can be used at this moment. */
export function isOpenAt(
  { opensAt, closesAt }: Pick<AttendanceKind, 'opensAt' | 'closesAt'>,
  now: Date,
): boolean {
  return (opensAt === null || opensAt <= now) && (closesAt === null || now < closesAt)
}

/**
 * The kind of attendance somebody registers for, if it can be registered for now and by them.
 * @throws DomainError `not-found` for a kind of another conference; `registration.closed`; `form.invalid` at `kindId`
 *   or `accessCode`
 */
export async function openKind(
  db: Db | Tx,
  { now }: Pick<Context, 'now'>,
  { conference, kinds, endsAt }: Registry,
  { kindId, accessCode, email }: { kindId: string; accessCode: string; email: string },
): Promise<Opened> {
  const kind = kinds.get(kindId)
  if (conference.state === 'draft') throw new DomainError('not-found')
  if (!kind) throw new DomainError('form.invalid', {}, { kindId: 'choice' })
  const at = now()
  if (conference.state !== 'open' || at >= endsAt || !isOpenAt(kind, at))
    throw new DomainError('registration.closed')
  let code: AccessCode | null = null
  if (accessCode !== '') {
    const codes = await readCodes(db, conference.id)
    const found = codes.find((one) => one.code === readCode(accessCode))
    if (!found?.kindIds.includes(kindId) || !isOpenAt(found, at)) throw badCode()
    if (found.email !== null && fold(found.email) !== fold(email)) throw badCode()
    code = found
  }
  if (kind.byCode && !code) throw badCode()
  const { id, uses } = code ?? { id: '', uses: null }
  return {
    kind,
    code,
    approved: !kind.approval || (code?.approves ?? false),
    async checkUses(tx, people = 1) {
      if (uses !== null && (await countCodeUses(tx, id)) + people > uses) throw badCode()
    },
  }
}
