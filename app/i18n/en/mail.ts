import { pluralEn } from '../format.ts'
import type { Messages } from '../messages.ts'
import type { ru } from '../ru/mail.ts'

export const en = {
  letter: {
    portal: 'Corridor',
    from: 'Sent by Corridor, the clusters portal. There is no need to answer.',
  },
  state: {
    queued: 'In the queue',
    sending: 'Being sent',
    sent: 'Sent',
    failed: 'Not delivered',
    kept: 'Never sent out',
  },
  outbox: {
    title: 'Outgoing mail',
    lead: 'Every letter of the portal: to whom, about what, and what became of it.',
    noServer:
      'No mail server is named, so letters stay here and go nowhere. The variable SMTP_URL names one.',
    all: 'All',
    filter: 'State',
    caption: (n) => `${n} ${pluralEn(n, 'letter', 'letters')}`,
    to: 'To',
    subject: 'Subject',
    state: 'State',
    when: 'When',
    empty: 'No letters yet',
    emptyText:
      'They appear when the portal has something to write: to confirm an address, to invite, to remind.',
    emptyFiltered: 'No letters are in this state.',
    attempts: 'Attempts',
    next: 'Next attempt',
    created: 'Written',
    sent: 'Sent',
    answer: 'What the mail server said',
    template: 'Template',
    retry: 'Send again',
    send: 'Send now',
    retried: 'The letter is in the queue again.',
    hidden: 'The addressee’s personal link is hidden: it opens their account.',
    reveal: 'Show the personal link',
    revealNote: 'Hand it to the person yourself. That it was shown goes into the audit log.',
    revealed: 'The personal link. That it was shown is in the audit log:',
    gone: 'The personal link was erased once the letter was sent, so it cannot be sent again.',
    view: 'How to show the letter',
    html: 'HTML',
    text: 'Text',
    inLang: { ru: 'In Russian', en: 'In English' },
    own: 'as written',
    frame: 'The letter as the addressee sees it',
    open: 'Open on its own',
    secret: '…hidden…',
  },
  digest: {
    'at-once': 'At once, each in a letter of its own',
    daily: 'Once a day, all in one letter',
    weekly: 'Once a week, on Mondays',
    never: 'Not at all, I read them on the portal',
  },
  notifications: {
    title: 'Notifications',
    unread: (n) => (n === 0 ? 'Nothing new' : `${n} new`),
    list: 'What happened',
    fresh: 'New',
    readAll: 'Mark all as read',
    empty: 'All quiet',
    emptyText:
      'Whatever concerns you will appear here: roles, invitations, requests, the monitoring.',
    byMail: 'Letters about notifications',
    byMailNote: (email) =>
      `They go to ${email}. Letters you cannot do without, such as confirming an address or a new password, always come.`,
    save: 'Save',
    saved: 'Saved.',
  },
} satisfies Messages<typeof ru>
