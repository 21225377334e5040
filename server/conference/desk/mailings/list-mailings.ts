import { dueAt } from '#app/domain/conference/desk/mailings.ts'
import { mailingsOf } from '#db/queries/conference-mailings.ts'
import { ask, type Context } from '../../../context.ts'
import { findConference } from '../../find-conference.ts'
import { anchorsOf } from './anchors.ts'

/**
 * The letters to many of a conference, the latest first; of reminders, when they go out.
 * @throws DomainError `not-found`, `permission.denied`
 */
export async function listMailings(context: Context, slug: string) {
  const conference = await findConference(context, slug)
  ask(context, 'conference.mail', { scope: 'conference', scopeId: conference.id })
  const rows = await mailingsOf(context.store.read, conference.id)
  const anchors = await anchorsOf(conference, context)
  return {
    zone: conference.zone,
    mailings: rows.map(({ mailing, writtenBy }) => ({
      id: mailing.id,
      state: mailing.state,
      kind: mailing.kind,
      subject: { ru: mailing.subjectRu, en: mailing.subjectEn },
      letters: mailing.letters,
      leftOut: mailing.leftOut,
      createdAt: mailing.createdAt,
      sentAt: mailing.sentAt,
      due:
        mailing.offsetMinutes === null
          ? null
          : dueAt({ offsetMinutes: mailing.offsetMinutes, anchor: mailing.anchor }, anchors),
      writtenBy,
    })),
  }
}
