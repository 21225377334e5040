import { revokeTokenRow } from '#db/queries/conference-tokens.ts'
import { audit } from '../../accounts/audit.ts'
import { ask, type Context } from '../../context.ts'
import { ownConference } from '../own-conference.ts'

/**
 * Ends a key at once. One that no longer works is no failure.
 * @throws DomainError `not-found` for an unknown conference
 */
export async function revokeToken(context: Context, slug: string, id: string): Promise<void> {
  const conference = await ownConference(context.store.read, slug, (thing) =>
    ask(context, 'conference.api-tokens', thing),
  )
  await context.store.transact(async (tx) => {
    if (!(await revokeTokenRow(tx, conference.id, id, context.now()))) return
    await audit(tx, context, {
      action: 'api-token.revoked',
      subjectKind: 'conference',
      subjectId: conference.id,
    })
  })
}
