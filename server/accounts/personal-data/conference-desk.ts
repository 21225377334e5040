import { fold } from '#app/domain/shared/text.ts'
import { deletePersonalRows, forgetPerson, personalRows } from '#db/queries/personal-data.ts'
import {
  account,
  attendeeBatch,
  feedbackForm,
  mailing,
  mailingOptOut,
  registrationNote,
} from '#db/schema/index.ts'
import type { PersonalDataPart } from './part.ts'

/** What organisers did at a conference's desk belongs to the conference: it stays, who did it goes. */
export const conferenceDeskData: PersonalDataPart = {
  tables: ['registration_note', 'attendee_batch', 'mailing', 'mailing_opt_out', 'feedback_form'],
  async export(db, accountId) {
    const notes = await personalRows(db, registrationNote, 'writtenBy', accountId)
    const batches = await personalRows(db, attendeeBatch, 'startedBy', accountId)
    const written = await personalRows(db, mailing, 'writtenBy', accountId)
    const forms = await personalRows(db, feedbackForm, 'updatedBy', accountId)
    const [own] = await personalRows(db, account, 'id', accountId)
    const wishes = own ? await personalRows(db, mailingOptOut, 'email', fold(own.email)) : []
    return {
      newsRefused: wishes.map(({ at }) => ({ at })),
      notesWritten: notes.map(({ writtenAt, text }) => ({ writtenAt, text })),
      actsOnMany: batches.map(({ action, startedAt, wanted }) => ({
        action,
        startedAt,
        attendees: wanted.length,
      })),
      mailings: written.map(({ subjectRu, subjectEn, createdAt, sentAt }) => ({
        subjectRu,
        subjectEn,
        createdAt,
        sentAt,
      })),
      feedbackForms: forms.map(({ scope, updatedAt }) => ({ scope, updatedAt })),
    }
  },
  async shred(tx, accountId) {
    const [own] = await personalRows(tx, account, 'id', accountId)
    if (own) await deletePersonalRows(tx, mailingOptOut, 'email', fold(own.email))
    await forgetPerson(tx, registrationNote, 'writtenBy', accountId, { writtenBy: null })
    await forgetPerson(tx, attendeeBatch, 'startedBy', accountId, { startedBy: null })
    await forgetPerson(tx, mailing, 'writtenBy', accountId, { writtenBy: null })
    await forgetPerson(tx, mailing, 'sentBy', accountId, { sentBy: null })
    await forgetPerson(tx, feedbackForm, 'updatedBy', accountId, { updatedBy: null })
  },
}
