import { forgetPerson, personalRows } from '#db/queries/personal-data.ts'
import {
  monitoringAnswer,
  monitoringCorrection,
  monitoringExpertise,
  monitoringMeeting,
  monitoringObject,
  monitoringRequest,
  monitoringRound,
} from '#db/schema/index.ts'
import type { PersonalDataPart } from './part.ts'

/** Answers and decisions belong to the monitoring: they stay, who gave them goes. */
export const monitoringData: PersonalDataPart = {
  tables: [
    'monitoring_round',
    'monitoring_object',
    'monitoring_answer',
    'monitoring_expertise',
    'monitoring_request',
    'monitoring_meeting',
    'monitoring_correction',
  ],
  async export(db, accountId) {
    const answers = await personalRows(db, monitoringAnswer, 'answeredBy', accountId)
    const submitted = await personalRows(db, monitoringObject, 'submittedBy', accountId)
    const decided = await personalRows(db, monitoringObject, 'decidedBy', accountId)
    const checked = await personalRows(db, monitoringExpertise, 'checkedBy', accountId)
    const requests = await personalRows(db, monitoringRequest, 'writtenBy', accountId)
    const meetings = await personalRows(db, monitoringMeeting, 'writtenBy', accountId)
    const corrections = await personalRows(db, monitoringCorrection, 'writtenBy', accountId)
    const opened = await personalRows(db, monitoringRound, 'openedBy', accountId)
    const published = await personalRows(db, monitoringRound, 'publishedBy', accountId)
    return {
      answers: answers.map(({ questionId, value, answeredAt }) => ({
        questionId,
        value,
        answeredAt,
      })),
      handedIn: submitted.map(({ nameRu, submittedAt }) => ({ object: nameRu, at: submittedAt })),
      decisions: decided.map(({ nameRu, decidedAt, category, reasonRu }) => ({
        object: nameRu,
        at: decidedAt,
        category,
        reason: reasonRu,
      })),
      expertise: checked.map(({ document, conclusion, note, checkedAt }) => ({
        document,
        conclusion,
        note,
        checkedAt,
      })),
      requests: requests.map(({ authority, question, sentOn, answer }) => ({
        authority,
        question,
        sentOn,
        answer,
      })),
      meetings: meetings.map(({ kind, heldOn, present, summary }) => ({
        kind,
        heldOn,
        present,
        summary,
      })),
      corrections: corrections.map(({ textRu, textEn, createdAt }) => ({
        textRu,
        textEn,
        createdAt,
      })),
      rounds: [
        ...opened.map(({ year, openedAt }) => ({ year, openedAt })),
        ...published.map(({ year, publishedAt }) => ({ year, publishedAt })),
      ],
    }
  },
  async shred(tx, accountId) {
    await forgetPerson(tx, monitoringAnswer, 'answeredBy', accountId, { answeredBy: null })
    await forgetPerson(tx, monitoringObject, 'submittedBy', accountId, { submittedBy: null })
    await forgetPerson(tx, monitoringObject, 'decidedBy', accountId, { decidedBy: null })
    await forgetPerson(tx, monitoringExpertise, 'checkedBy', accountId, { checkedBy: null })
    await forgetPerson(tx, monitoringRequest, 'writtenBy', accountId, { writtenBy: null })
    await forgetPerson(tx, monitoringMeeting, 'writtenBy', accountId, { writtenBy: null })
    await forgetPerson(tx, monitoringCorrection, 'writtenBy', accountId, { writtenBy: null })
    await forgetPerson(tx, monitoringRound, 'openedBy', accountId, { openedBy: null })
    await forgetPerson(tx, monitoringRound, 'publishedBy', accountId, { publishedBy: null })
  },
}
