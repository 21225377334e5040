import { createHash, randomBytes } from 'node:crypto'
import type { Lang } from '#app/domain/shared/lang.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { speakerOf, updateSpeaker } from '#db/queries/conference-editing.ts'
import { ask, type Context } from '../../context.ts'
import { enqueueMail } from '../../mail/enqueue.ts'
import { changeable, ownConference } from '../own-conference.ts'

/** Days a link works. */
export const CLAIM_DAYS = 30

/** What is kept of a link's secret. */
export const hashClaim = (token: string) => createHash('sha256').update(token).digest('hex')

/**
 * Writes to a speaker: by the link they take over what the conference says of them. A newer link ends the older one.
 * @param lang of the letter
 * @throws DomainError `not-found`; `form.invalid` at `email` where there is none; `speaker.claimed`
 */
export async function inviteSpeaker(
  context: Context,
  slug: string,
  { id, lang }: { id: string; lang: Lang },
): Promise<void> {
  const own = await ownConference(context.store.read, slug, (thing) =>
    ask(context, 'conference.edit-programme', thing),
  )
  const { store, now } = context
  const token = randomBytes(32).toString('base64url')
  await store.transact(async (tx) => {
    const conference = await changeable(tx, own.id)
    const speaker = await speakerOf(tx, conference.id, id)
    if (!speaker) throw new DomainError('not-found')
    if (speaker.accountId) throw new DomainError('speaker.claimed')
    if (!speaker.email) throw new DomainError('form.invalid', {}, { email: 'required' })
    await updateSpeaker(tx, speaker.id, {
      claimHash: hashClaim(token),
      claimUntil: new Date(now().getTime() + CLAIM_DAYS * 86_400_000),
    })
    await enqueueMail(tx, context, {
      to: speaker.email,
      lang,
      template: 'speaker-invitation',
      params: {
        token,
        days: CLAIM_DAYS,
        name: { ru: speaker.nameRu, en: speaker.nameEn },
        conference: { ru: conference.titleRu, en: conference.titleEn },
      },
    })
  })
}
