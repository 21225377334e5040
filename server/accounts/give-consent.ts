import { CONSENT_VERSION } from '#app/domain/accounts/consent.ts'
import { consentsOf, insertConsent } from '#db/queries/accounts.ts'
import { ask, type Context } from '../context.ts'
import { audit } from './audit.ts'
import { ownAccount } from './own-account.ts'

/** Agrees to the present version of the consent to the processing of personal data; twice is once. */
export async function giveConsent(context: Context): Promise<void> {
  ask(context, 'accounts.give-consent')
  const { store, newId } = context
  await store.transact(async (tx) => {
    const owner = await ownAccount(tx, context)
    const given = await consentsOf(tx, owner.id)
    if (given.some(({ version }) => version === CONSENT_VERSION)) return
    await insertConsent(tx, {
      id: newId(),
      accountId: owner.id,
      document: 'personal-data',
      version: CONSENT_VERSION,
      givenAt: context.now(),
    })
    await audit(tx, context, {
      action: 'account.consent-given',
      subjectKind: 'account',
      subjectId: owner.id,
      detail: { version: CONSENT_VERSION },
    })
  })
}
