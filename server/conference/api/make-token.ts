import { createHash, randomBytes } from 'node:crypto'
import { DomainError } from '#app/domain/shared/errors.ts'
import { insertToken, tokensOf } from '#db/queries/conference-tokens.ts'
import { audit } from '../../accounts/audit.ts'
import { accountOf, ask, type Context } from '../../context.ts'
import { ownConference } from '../own-conference.ts'

const PREFIX = 'corridor_'
const DAY_MS = 86_400_000
const MOST = 20

/** What is kept of a key. */
export const hashOfToken = (token: string) => createHash('sha256').update(token).digest('hex')

/**
 * Makes a key with which a program acts for one conference, never with more rights than who made it.
 * @param days how long it works
 * @returns the key: it is shown once, only its hash is kept
 * @throws DomainError `not-found`, `form.invalid` at `name`: `many` beyond twenty
 */
export async function makeToken(
  context: Context,
  slug: string,
  { name, days }: { name: string; days: number },
): Promise<string> {
  const conference = await ownConference(context.store.read, slug, (thing) =>
    ask(context, 'conference.api-tokens', thing),
  )
  const { store, now, newId } = context
  const token = PREFIX + randomBytes(32).toString('base64url')
  await store.transact(async (tx) => {
    if ((await tokensOf(tx, conference.id)).length >= MOST)
      throw new DomainError('form.invalid', {}, { name: 'many' })
    await insertToken(tx, {
      id: newId(),
      conferenceId: conference.id,
      name,
      hash: hashOfToken(token),
      tail: token.slice(-4),
      createdBy: accountOf(context),
      createdAt: now(),
      expiresAt: new Date(now().getTime() + days * DAY_MS),
      lastUsedAt: null,
      revokedAt: null,
    })
    await audit(tx, context, {
      action: 'api-token.made',
      subjectKind: 'conference',
      subjectId: conference.id,
      detail: { days },
    })
  })
  return token
}
