import { DomainError } from '#app/domain/shared/errors.ts'
import { mayBeCalled } from '../../clusters/badges/fetch-public.ts'

/** @throws DomainError `form.invalid` at `url` for an address inside some network, or without https */
export function checkAddress(url: string): void {
  if (!mayBeCalled(url)) throw new DomainError('form.invalid', {}, { url: 'not-public' })
}
