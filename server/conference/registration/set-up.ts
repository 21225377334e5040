import { DateTime } from 'luxon'
import { DomainError } from '#app/domain/shared/errors.ts'
import { conferenceBySlug, type ConferenceRow } from '#db/queries/conferences.ts'
import type { Db, Tx } from '#db/store.ts'

/** The conference whose registration is set up. @throws DomainError `not-found` */
export async function conferenceToSetUp(db: Db | Tx, slug: string): Promise<ConferenceRow> {
  const found = await conferenceBySlug(db, slug)
  if (!found) throw new DomainError('not-found')
  return found
}

/** A moment by the venue's clock as an instant. @throws DomainError `form.invalid` at `field` */
export function instantOf(text: string | null, zone: string, field: string): Date | null {
  if (text === null) return null
  const moment = DateTime.fromISO(text, { zone })
  if (!moment.isValid) throw new DomainError('form.invalid', {}, { [field]: 'date' })
  return moment.toJSDate()
}

/** An instant as `datetime-local` takes it, by the venue's clock. */
export const localOf = (instant: Date | null, zone: string): string =>
  instant ? DateTime.fromJSDate(instant, { zone }).toFormat("yyyy-MM-dd'T'HH:mm") : ''

/** @throws DomainError `form.invalid` at `closesAt` where a window ends before it begins */
export function inOrder(opensAt: Date | null, closesAt: Date | null): void {
  if (opensAt && closesAt && closesAt <= opensAt)
    throw new DomainError('form.invalid', {}, { closesAt: 'range' })
}
