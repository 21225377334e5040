import { dueAt, offsetOf, type MailingForm } from '#app/domain/conference/desk/mailings.ts'
import { attendeeFilterSchema } from '#app/domain/conference/desk/attendees.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { insertMailing, mailingById, updateMailing } from '#db/queries/conference-mailings.ts'
import { accountOf, ask, type Context } from '../../../context.ts'
import { findConference } from '../../find-conference.ts'
import { anchorsOf } from './anchors.ts'

/**
 * Keeps a letter to many: a new one, or a draft written further.
 * @param id null: a new one
 * @returns its id
 * @throws DomainError `not-found`, `permission.denied`; `form.stale` where somebody else wrote on or it was sent;
 *   `form.invalid` for a reminder whose time has passed
 */
export async function saveMailing(
  context: Context,
  { slug, id, form }: { slug: string; id: string | null; form: MailingForm },
): Promise<string> {
  const conference = await findConference(context, slug)
  ask(context, 'conference.mail', { scope: 'conference', scopeId: conference.id })
  const { now, newId, store } = context
  const offsetMinutes = offsetOf(form)
  const { anchor } = form
  if (
    offsetMinutes !== null &&
    dueAt({ offsetMinutes, anchor }, await anchorsOf(conference, context)) <= now()
  )
    throw new DomainError('form.invalid', {}, { amount: 'past' })
  const written = {
    kind: form.purpose,
    subjectRu: form.subjectRu,
    subjectEn: form.subjectEn,
    bodyRu: form.bodyRu.trim(),
    bodyEn: form.bodyEn.trim(),
    button: form.button,
    segment: attendeeFilterSchema.parse(form),
    offsetMinutes,
    anchor,
    updatedAt: now(),
  }
  return store.transact(async (tx) => {
    if (id !== null) {
      const known = await mailingById(tx, conference.id, id)
      if (!known) throw new DomainError('not-found')
      if (known.version !== form.version || known.state !== 'draft')
        throw new DomainError('form.stale')
      await updateMailing(tx, id, { ...written, version: known.version + 1 })
      return id
    }
    const made = newId()
    await insertMailing(tx, {
      id: made,
      conferenceId: conference.id,
      state: 'draft',
      ...written,
      letters: 0,
      leftOut: 0,
      jobId: null,
      writtenBy: accountOf(context),
      createdAt: now(),
      sentBy: null,
      sentAt: null,
      version: 1,
    })
    return made
  })
}
