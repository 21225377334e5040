import { forgetNameInMail } from '#db/queries/mail.ts'
import { deletePersonalRows, personalRows } from '#db/queries/personal-data.ts'
import { account, mailMessage, notification, notificationChoice } from '#db/schema/index.ts'
import type { PersonalDataPart } from './part.ts'

/** Letters and notifications: nobody but the person needs them, so they go with the person. */
export const mailData: PersonalDataPart = {
  tables: ['mail_message', 'notification', 'notification_choice'],
  async export(db, accountId) {
    const letters = await personalRows(db, mailMessage, 'accountId', accountId)
    const news = await personalRows(db, notification, 'accountId', accountId)
    const [choice] = await personalRows(db, notificationChoice, 'accountId', accountId)
    return {
      letters: letters.map(({ to, lang, subject, state, createdAt, sentAt }) => ({
        to,
        lang,
        subject,
        state,
        createdAt,
        sentAt,
      })),
      notifications: news.map(({ kind, params, href, createdAt, readAt }) => ({
        kind,
        params,
        href,
        createdAt,
        readAt,
      })),
      digest: choice?.digest ?? null,
    }
  },
  async shred(tx, accountId) {
    const [own] = await personalRows(tx, account, 'id', accountId)
    // Letters written before the address had an account, such as an invitation.
    if (own) await deletePersonalRows(tx, mailMessage, 'to', own.email)
    // What others were told about the person stays with them, without the name.
    if (own) await forgetNameInMail(tx, own.name)
    await deletePersonalRows(tx, mailMessage, 'accountId', accountId)
    await deletePersonalRows(tx, notification, 'accountId', accountId)
    await deletePersonalRows(tx, notificationChoice, 'accountId', accountId)
  },
}
