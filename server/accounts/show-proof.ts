import type { Proof } from '#app/domain/accounts/credentials.ts'
import { passkeysOf } from '#db/queries/account-factors.ts'
import { ask, type Context } from '../context.ts'
import { isProven, ownAccount } from './own-account.ts'

/** How who asks may prove to be the owner, and whether that was done a moment ago. @throws DomainError `sign-in.required` */
export async function showProof(context: Context): Promise<Proof> {
  ask(context, 'accounts.show-own')
  const { read } = context.store
  const owner = await ownAccount(read, context)
  return {
    proven: isProven(context.actor, context.now()),
    password: owner.passwordHash !== null,
    passkeys: (await passkeysOf(read, owner.id)).length > 0,
    email: owner.email,
  }
}
