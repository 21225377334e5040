import { z } from 'zod'
import { digestChoices } from '#app/domain/mail/vocabulary.ts'
import { problem } from '#app/domain/shared/form.ts'
import { writeDigestChoice } from '#db/queries/notifications.ts'
import { ask, type Context, ownId } from '../context.ts'

export const digestSchema = z.object({ digest: z.enum(digestChoices, problem('choice')) })

/** Sets how often one's own notifications come by mail. @throws DomainError `sign-in.required` */
export async function chooseDigest(
  context: Context,
  { digest }: z.output<typeof digestSchema>,
): Promise<void> {
  ask(context, 'mail.notifications')
  const { store } = context
  const accountId = ownId(context)
  await store.transact((tx) => writeDigestChoice(tx, accountId, digest, context.now()))
}
