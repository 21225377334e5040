import type { Messages } from '../messages.ts'
import type { ru } from '../ru/consent.ts'

export const en = {
  title: 'Consent to the processing of personal data',
  version: (date) => `Edition of ${date}`,
  intro:
    'By creating an account you allow the owner of the portal, freely, by your own will and in your own interest, to process your personal data as described below (Federal Law No. 152-FZ of 27 July 2006 “On personal data”).',
  parts: {
    what: {
      title: 'Which data',
      text: 'Your name, e-mail address, language, roles on the portal, records of signing in (time, network address, browser), and whatever you enter as a participant: facts about a cluster or an organisation, answers to the monitoring, files.',
    },
    why: {
      title: 'What for',
      text: 'To let you sign in and work on the portal, to write to you about what concerns you, and to protect accounts from strangers.',
    },
    how: {
      title: 'What is done with them',
      text: 'They are recorded, stored, corrected, used and deleted, automatically and by hand. They are not handed to others. Your name is seen by others only where you act openly, such as under a piece of news you publish.',
    },
    howLong: {
      title: 'For how long',
      text: 'For as long as there is an account. You can delete it any day, and the data go with it. What stays are entries of the log without your name and what the law obliges to keep.',
    },
    rights: {
      title: 'Your rights',
      text: 'You can get a copy of your data, correct them, withdraw the consent and demand their deletion: all of it on the page of your account, without giving reasons. Withdrawing the consent closes the account.',
    },
  },
} satisfies Messages<typeof ru>
